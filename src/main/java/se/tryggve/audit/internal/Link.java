package se.tryggve.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import se.tryggve.audit.AuditEntry;

/**
 * The sums that tie an entry to the one before it.
 *
 * @param payload SHA-256 of before, after and reason
 * @param digest SHA-256 of the previous digest, the position and everything that is known of the entry
 */
record Link(byte[] payload, byte[] digest) {

    private static final HexFormat HEX = HexFormat.of();

    static Link after(byte[] previous, AuditEntry entry) {
        byte[] payload = payloadOf(entry);
        return new Link(payload, digestOf(previous, entry, payload));
    }

    /** What the first entry of a chain is tied to. */
    static byte[] origin(String subject) {
        return sha256("tryggve audit chain " + subject);
    }

    static byte[] sha256(String text) {
        return algorithm().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The sum over a mark and several byte strings, one after the other. */
    static byte[] sha256(byte mark, byte[]... parts) {
        MessageDigest digest = algorithm();
        digest.update(mark);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static byte[] payloadOf(AuditEntry entry) {
        Map<String, Object> values = new HashMap<>();
        values.put("before", entry.before());
        values.put("after", entry.after());
        values.put("reason", entry.reason());
        return sha256(CanonicalJson.of(values));
    }

    private static byte[] digestOf(byte[] previous, AuditEntry entry, byte[] payload) {
        return sha256(CanonicalJson.of(Map.of(
                "previous", HEX.formatHex(previous),
                "subject", entry.subject(),
                "position", entry.position(),
                "at", entry.at().toString(),
                "actor", entry.actor(),
                "action", entry.action(),
                "payload", HEX.formatHex(payload))));
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
