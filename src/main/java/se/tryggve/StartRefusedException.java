package se.tryggve;

/** The application cannot start; one sentence says what is wrong (naming file and element) and one what to do. */
public class StartRefusedException extends RuntimeException {

    private final String remedy;

    /** Holds the fault and its remedy, both in plain English for the person at the console. */
    public StartRefusedException(String fault, String remedy) {
        this(fault, remedy, null);
    }

    /** As above, with the technical cause for the log. */
    public StartRefusedException(String fault, String remedy, Throwable cause) {
        super(fault, cause);
        this.remedy = remedy;
    }

    /** What the person at the console can do. */
    public String remedy() {
        return remedy;
    }
}
