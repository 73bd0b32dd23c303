package se.tryggve.identity;

import java.util.Objects;

/** A unit's short stable name, for example {@code danderyd-sakerhet}. */
public record UnitId(String value) {

    public UnitId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
