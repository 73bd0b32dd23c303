package se.tryggve.decision.internal;

import java.util.UUID;
import se.tryggve.workflow.LastingFaultException;

/** The rules of a case demand a documented assessment, and no step that the model marks as one has been answered. */
class MissingAssessmentException extends LastingFaultException {

    MissingAssessmentException(UUID caseId) {
        super("Case " + caseId
                + " follows rules that demand a documented assessment (kamerabevakningslagen 9 §), and none"
                + " is found; without it no camera would enter the register of 10 §. Give the step that writes it the"
                + " property marks = assessment");
    }
}
