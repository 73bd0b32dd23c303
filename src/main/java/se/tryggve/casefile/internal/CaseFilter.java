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

    /** Whether a case is still being worked on. */
    public enum Progress {
        OPEN,
        CONCLUDED;

        /** The value in addresses. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
