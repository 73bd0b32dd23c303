package se.tryggve.identity.internal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random passwords and tokens; each is shown once and kept as a sum only. */
final class Secrets {

    /** Without letters and digits that look alike on paper. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final int TOKEN_BYTES = 32;
    private static final String TOKEN_PREFIX = "tryggve_";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Twenty legible characters, about 99 bits. */
    static String initialPassword() {
        return IntStream.range(0, GROUPS).mapToObj(number -> group()).collect(Collectors.joining("-"));
    }

    /** 256 bits, with a prefix by which scanners find tokens that went astray. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return TOKEN_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String group() {
        return RANDOM.ints(GROUP_LENGTH, 0, LEGIBLE.length())
                .mapToObj(place -> LEGIBLE.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
