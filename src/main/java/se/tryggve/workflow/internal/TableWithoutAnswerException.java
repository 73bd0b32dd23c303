package se.tryggve.workflow.internal;

/** A decision table gave no answer, several, or an empty one; the case waits as an incident until the table is mended. */
class TableWithoutAnswerException extends RuntimeException {

    TableWithoutAnswerException(String message) {
        super(message);
    }
}
