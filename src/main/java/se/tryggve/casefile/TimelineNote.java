package se.tryggve.casefile;

import java.util.List;
import se.tryggve.identity.AuthorityId;

/**
 * Something that happened in a case, told to those whom it concerns. Who and when are added by the case file.
 *
 * @param space the authority that may read it; null for all participants
 * @param messageKey the sentence, in the messages of the module that writes it
 * @param arguments what the sentence names, as shown; one that starts with {@code @} is itself a message key, and a
 *     date as {@code 2026-12-04} is shown in words. No secret in a shared note
 * @param quiet whether it is the system's own doing and is shown more quietly
 */
public record TimelineNote(AuthorityId space, String messageKey, List<String> arguments, boolean quiet) {

    /** Told to every participant. */
    public static TimelineNote shared(String messageKey, String... arguments) {
        return new TimelineNote(null, messageKey, List.of(arguments), false);
    }

    /** Kept within one authority. */
    public static TimelineNote within(AuthorityId space, String messageKey, String... arguments) {
        return new TimelineNote(space, messageKey, List.of(arguments), false);
    }

    /** The same note as the system's own doing. */
    public TimelineNote quietly() {
        return new TimelineNote(space, messageKey, arguments, true);
    }
}
