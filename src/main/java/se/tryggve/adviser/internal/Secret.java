package se.tryggve.adviser.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Links, passes and codes. A link and a pass have 256 random bits; a code is short enough to be said by telephone. */
final class Secret {

    /** Without letters and digits that sound or look alike. */
    private static final String SAYABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int BYTES = 32;
    private static final int CODE = 8;
    private static final int SHORT = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** Something for an address or a cookie. */
    static String link() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Eight characters, about 40 bits: guarded by how often it may be tried. */
    static String code() {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(CODE, 0, SAYABLE.length()).forEach(place -> code.append(SAYABLE.charAt(place)));
        return code.toString();
    }

    /** A code as people write it down. */
    static String written(String code) {
        return code.substring(0, CODE / 2) + "-" + code.substring(CODE / 2);
    }

    /** A code as it was typed, with or without the dash and in any case. */
    static String typed(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
        return plain.length() > CODE ? plain.substring(0, CODE + 1) : plain;
    }

    /** What is kept of a link or a pass. */
    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** By which the log tells links apart without holding one. */
    static String mark(byte[] digest) {
        return HexFormat.of().formatHex(digest).substring(0, SHORT);
    }
}
