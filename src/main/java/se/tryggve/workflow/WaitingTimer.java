package se.tryggve.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a process does by itself at a time to come.
 *
 * @param job what the time is moved by
 * @param name the event's or step's name as officers say it
 * @param due when it happens
 * @param rule what the model counts the time from, as it stands there; empty for a failed step that waits to be tried again
 */
public record WaitingTimer(String job, UUID caseId, ProcessId process, String name, Instant due, String rule) {}
