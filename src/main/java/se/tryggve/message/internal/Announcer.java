package se.tryggve.message.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.Directory;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.UserId;
import se.tryggve.message.Announcements;
import se.tryggve.message.internal.Notice.About;

/** Announcements by notices and the outbox. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Announcer implements Announcements {

    private final Notices notices;
    private final OutboxTable outbox;
    private final Directory directory;
    private final MessageSettings settings;

    Announcer(Notices notices, OutboxTable outbox, Directory directory, MessageSettings settings) {
        this.notices = notices;
        this.outbox = outbox;
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public void tell(Announcement announcement, UserId person) {
        Notice notice = new Notice(
                announcement.event(),
                NoticeKind.ALERT,
                null,
                "",
                announcement.said(),
                announcement.what(),
                null,
                announcement.path(),
                About.NOTHING);
        notices.tell(notice, List.of(person));
    }

    @Override
    public boolean write(String event, UserId person, String subject, String body) {
        return directory
                .addressOf(person)
                .map(address -> outbox.put(UUID.randomUUID(), event, Recipient.USER + person, address, subject, body))
                .orElse(false);
    }

    @Override
    public void writeOutside(String event, MailAddress to, String subject, String body) {
        outbox.putSecret(UUID.randomUUID(), event, "outside", to, subject, body);
    }

    @Override
    public void withdraw(String event) {
        outbox.withdraw(event);
    }

    @Override
    public void tellOfCase(CaseNews news, Collection<UserId> people) {
        Notice notice = new Notice(
                news.event(),
                NoticeKind.CASE_MESSAGE,
                news.caseId(),
                news.number(),
                news.said(),
                null,
                null,
                news.path(),
                About.NOTHING);
        notices.tell(notice, people);
    }

    @Override
    public String link(String path) {
        return settings.link(path);
    }
}
