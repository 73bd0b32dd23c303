package se.tryggve.worklist;

import java.time.LocalDate;
import java.util.UUID;
import se.tryggve.identity.Officer;

/**
 * Days on which somebody is away, Europe/Stockholm.
 *
 * @param deputy who has the tasks meanwhile
 * @param begun whether the tasks have been given to the deputy
 * @param mayChange whether the reader may change or end it
 */
public record Absence(
        UUID id, Officer officer, Officer deputy, LocalDate first, LocalDate last, boolean begun, boolean mayChange) {}
