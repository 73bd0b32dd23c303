package se.tryggve.measure;

/** What sort of object a row is. */
public enum MeasureKind {
    CAMERA("camera"),
    GUARD_AREA("guardArea");

    private final String code;

    MeasureKind(String code) {
        this.code = code;
    }

    /** The word used in forms, facts and message keys. */
    public String code() {
        return code;
    }
}
