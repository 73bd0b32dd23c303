package se.tryggve.casefile.internal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a page of a list ended; the next page begins after it. */
public record CaseCursor(Instant assigned, UUID caseId) {

    /** The place after a line. */
    static CaseCursor after(CaseLine line) {
        return new CaseCursor(line.assigned(), line.id().value());
    }

    /** The cursor as a word for an address. */
    public String written() {
        byte[] bytes = (assigned + " " + caseId).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A cursor out of an address; empty if it is none of ours. */
    public static Optional<CaseCursor> read(String written) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.US_ASCII).split(" ");
            boolean ours = parts[0].matches("\\d{4}-[\\d:.T-]+Z");
            return ours
                    ? Optional.of(new CaseCursor(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException foreign) {
            return Optional.empty();
        }
    }
}
