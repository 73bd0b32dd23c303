package se.tryggve.workflow;

import java.time.Instant;
import java.util.List;

/**
 * Something that may reach a case from outside at any time, as a model declares it: a message that begins an event
 * sub-process or is waited for, or one that begins a process beside the case's own.
 *
 * @param message the message's name, for instance {@code permitExamination.applicationWithdrawn}
 * @param process the process instance that takes it; null if it begins a process of its own
 * @param since when that process instance began; null if there is none
 * @param name what people call it
 * @param help what it means and what happens then, without the paragraph line
 * @param law the paragraphs
 * @param groups the roles that may register it, as models name them
 * @param possible the name of the condition that must hold; null where it may always happen
 * @param underway whether it has happened in that process instance and is being dealt with
 */
public record OutsideEvent(
        String message,
        ProcessId process,
        Instant since,
        String name,
        String help,
        List<String> law,
        List<String> groups,
        String possible,
        boolean underway) {}
