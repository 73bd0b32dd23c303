package se.tryggve.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * An automatic step that failed and waits for an operator.
 *
 * @param element the model element
 * @param name the element's name as officers say it
 * @param cause what went wrong, naming table or bean
 */
public record ProcessIncident(
        UUID caseId, ProcessId process, String element, String name, String cause, Instant since) {}
