package se.tryggve.casefile.internal;

import se.tryggve.casefile.CaseKind;

/**
 * Which cases a list shows; null leaves a condition out.
 *
 * @param phase as the models name it
 */
public record CaseFilter(CaseKind kind, String phase, Progress progress) {

    /** No condition at all. */
    public static final CaseFilter NONE = new CaseFilter(null, null, null);

    /** Whether a case is being worked on, lies still while its measure is in force, or is over. */
    public enum Progress {
        OPEN("open"),
        IN_FORCE("inForce"),
        CONCLUDED("concluded");

        private final String code;

        Progress(String code) {
            this.code = code;
        }

        /** The value in addresses. */
        public String code() {
            return code;
        }
    }
}
