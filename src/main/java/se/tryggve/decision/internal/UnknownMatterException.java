package se.tryggve.decision.internal;

import se.tryggve.workflow.LastingFaultException;

/** A model asks for a decision without saying on what, or on something that Tryggve has no decision for. */
class UnknownMatterException extends LastingFaultException {

    UnknownMatterException(Object matter) {
        super(
                "The process asks for a decision on the matter " + matter
                        + "; give matter application, cameraSurveillance, cameraPermit, guardPermit, delayDemand, lateAppeal, correction, revocation or supervision to the decision process");
    }
}
