package se.tryggve.measure;

import java.util.UUID;

/** Identity of one camera or guard area; it stays the same through every change of what is asked. */
public record MeasureId(UUID value) {}
