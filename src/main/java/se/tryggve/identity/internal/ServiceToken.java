package se.tryggve.identity.internal;

import java.time.Instant;
import java.util.UUID;

/** What may be shown of a token; the token itself is stored nowhere. */
public record ServiceToken(UUID id, Instant created, Instant expires, boolean revoked) {}
