package se.tryggve.intake.internal;

/** What the scanner answers. */
sealed interface Verdict {

    /** Nothing was found. */
    record Clean() implements Verdict {}

    /** Something was found, under the scanner's name for it. */
    record Harmful(String threat) implements Verdict {}

    /** The scanner did not answer, or not so that it can be understood. */
    record Unanswered(Throwable cause) implements Verdict {

        /** The first cause, in one line for the log. */
        String why() {
            Throwable first = cause;
            while (first.getCause() != null) {
                first = first.getCause();
            }
            return first.toString();
        }
    }
}
