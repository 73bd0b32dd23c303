package se.tryggve.workflow.internal;

import se.tryggve.workflow.LastingFaultException;

/** A decision table gave no answer, several, or an empty one; the case waits as an incident until the table is mended. */
class TableWithoutAnswerException extends LastingFaultException {

    TableWithoutAnswerException(String message) {
        super(message);
    }
}
