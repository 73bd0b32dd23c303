package se.tryggve.deadline;

import java.util.UUID;

/** Identifies a deadline; people say its name and case. */
public record DeadlineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
