package se.tryggve.document.internal;

import se.tryggve.casefile.CaseId;

/** A model sends a decision that nobody has filed; the step stops as an incident with this sentence. */
class NoDecisionException extends RuntimeException {

    NoDecisionException(CaseId caseId) {
        super("No decision to send in case " + caseId + ": no document of kind DECISION has been filed");
    }
}
