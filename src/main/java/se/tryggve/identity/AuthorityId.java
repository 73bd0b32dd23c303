package se.tryggve.identity;

import java.util.Objects;

/** An authority's short stable name, for example {@code danderyd}. */
public record AuthorityId(String value) {

    public AuthorityId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
