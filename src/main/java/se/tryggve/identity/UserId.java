package se.tryggve.identity;

import java.util.Objects;

/** A user name, always in lower case. */
public record UserId(String value) {

    public UserId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
