package se.tryggve.workflow;

import java.util.UUID;

/** Told, in the engine's own transaction, when a case's own process (not a called one) has ended. */
public interface CaseProcessListener {

    /** The process {@code processKey} of the case reached {@code endElement}. */
    void ended(UUID caseId, String processKey, String endElement);
}
