package se.tryggve.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One change of state to be logged; who and when are added by the log.
 *
 * @param subject the chain that the entry belongs to: {@code case:<uuid>}, {@code identity} or {@code system}
 * @param action what happened, as a dotted word such as {@code task.completed}
 * @param before the values that were there, empty when something new was made
 * @param after the values that are there now, empty when something was removed
 * @param reason why, in the words of the person who did it; null where no law asks for one
 */
public record AuditEvent(
        String subject, String action, Map<String, Object> before, Map<String, Object> after, String reason) {

    /** The chain of sign-ins, users, units and rights. */
    public static final String IDENTITY = "identity";

    /** The chain of what belongs to no case and no person: deployments of models, tables and forms; cases asked for that do not exist. */
    public static final String SYSTEM = "system";

    private static final String CASE = "case:";

    public AuditEvent {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(action, "action");
        before = frozen(before);
        after = frozen(after);
    }

    /** Something that happened in a case. */
    public static AuditEvent onCase(UUID caseId, String action) {
        return new AuditEvent(subjectOf(caseId), action, Map.of(), Map.of(), null);
    }

    /** Something that happened to a user, a unit, a right or a session. */
    public static AuditEvent onIdentity(String action) {
        return new AuditEvent(IDENTITY, action, Map.of(), Map.of(), null);
    }

    /** Something that happened to the installation itself. */
    public static AuditEvent onSystem(String action) {
        return new AuditEvent(SYSTEM, action, Map.of(), Map.of(), null);
    }

    /** The name of a case's chain. */
    public static String subjectOf(UUID caseId) {
        return CASE + caseId;
    }

    /** The case that it happened in; empty if it happened elsewhere. */
    public Optional<UUID> caseId() {
        return subject.startsWith(CASE)
                ? Optional.of(UUID.fromString(subject.substring(CASE.length())))
                : Optional.empty();
    }

    /** This event with the values that were there before; values are anything that Jackson can write. */
    public AuditEvent from(Map<String, ?> values) {
        return new AuditEvent(subject, action, frozen(values), after, reason);
    }

    /** This event with the values that are there afterwards; values are anything that Jackson can write. */
    public AuditEvent to(Map<String, ?> values) {
        return new AuditEvent(subject, action, before, frozen(values), reason);
    }

    /** This event with the reason that the person gave. */
    public AuditEvent because(String why) {
        return new AuditEvent(subject, action, before, after, why);
    }

    private static Map<String, Object> frozen(Map<String, ?> values) {
        return values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<String, Object>(values));
    }
}
