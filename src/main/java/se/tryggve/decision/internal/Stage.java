package se.tryggve.decision.internal;

/** How far a decision has come. */
enum Stage {
    DRAFTED("drafted"),
    RETURNED("returned"),
    MADE("made");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
