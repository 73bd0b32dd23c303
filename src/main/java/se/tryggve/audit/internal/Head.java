package se.tryggve.audit.internal;

import java.util.Arrays;
import java.util.HexFormat;

/** The last link of a chain. */
record Head(String subject, long length, byte[] digest) {

    boolean isSealedBy(byte[] other) {
        return Arrays.equals(digest, other);
    }

    String hex() {
        return HexFormat.of().formatHex(digest);
    }
}
