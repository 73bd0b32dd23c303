package se.tryggve.measure.internal;

import java.util.UUID;
import se.tryggve.measure.Asked;

/** One row of an answered form: what is asked, and which row it was before. */
record Request(UUID id, Asked asked) {}
