package se.tryggve.message.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.Directory;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.UserId;

/** Where people choose what they are told and how often. */
@Service
@Transactional
public class Preferences {

    private final PreferenceTable table;
    private final NoticeTable notices;
    private final Directory directory;
    private final MessageSettings settings;
    private final AuditLog audit;

    Preferences(
            PreferenceTable table, NoticeTable notices, Directory directory, MessageSettings settings, AuditLog audit) {
        this.table = table;
        this.notices = notices;
        this.directory = directory;
        this.settings = settings;
        this.audit = audit;
    }

    /** What a person has chosen, and the defaults for the rest. */
    @Transactional(readOnly = true)
    public Map<NoticeKind, How> of(UserId person) {
        return table.of(person);
    }

    /** Where a person is written to; empty if nowhere. */
    @Transactional(readOnly = true)
    public Optional<MailAddress> addressOf(UserId person) {
        return directory.addressOf(person);
    }

    /** The time of day of the daily letter, as {@code 07:00}. */
    public String digestAt() {
        return settings.digestAt().toString();
    }

    /** Keeps a person's choices. What was gathered of a kind that is no longer wanted is not told. */
    public void choose(UserId person, Map<NoticeKind, How> wished) {
        Map<NoticeKind, How> before = table.of(person);
        if (before.equals(wished)) {
            return;
        }
        wished.forEach((kind, how) -> {
            table.set(person, kind, how);
            if (how == How.NEVER) {
                notices.forgetGathered(person, kind);
            }
        });
        audit.record(AuditEvent.onIdentity("user.noticesChosen")
                .from(Map.of("username", person.value(), "notices", before))
                .to(Map.of("username", person.value(), "notices", wished)));
    }
}
