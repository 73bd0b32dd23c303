package se.tryggve.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One written line of the log.
 *
 * @param position its place in the subject's chain, from 1
 * @param actor user name, or {@code system}
 * @param reason null when none was given
 */
public record AuditEntry(
        String subject,
        long position,
        Instant at,
        String actor,
        String action,
        Map<String, Object> before,
        Map<String, Object> after,
        String reason) {}
