package se.tryggve.message.internal;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UnitContact;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/** Tells people, in the transaction of what they are told of, each as they want to be told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Notices {

    private final NoticeTable notices;
    private final OutboxTable outbox;
    private final PreferenceTable preferences;
    private final NoticeWords words;
    private final Directory directory;
    private final CurrentOfficer current;

    Notices(
            NoticeTable notices,
            OutboxTable outbox,
            PreferenceTable preferences,
            NoticeWords words,
            Directory directory,
            CurrentOfficer current) {
        this.notices = notices;
        this.outbox = outbox;
        this.preferences = preferences;
        this.words = words;
        this.directory = directory;
        this.current = current;
    }

    /** Tells these people, except whoever is doing it: nobody needs a letter about the own hands. */
    void tell(Notice notice, Collection<UserId> people) {
        UserId doing = current.find().map(Officer::id).orElse(null);
        people.stream()
                .filter(person -> !person.equals(doing))
                .forEach(person -> directory.officer(person).ifPresent(officer -> tell(notice, officer)));
    }

    private void tell(Notice notice, Officer officer) {
        How how = preferences.of(officer.id(), notice.kind());
        if (how == How.NEVER) {
            return;
        }
        directory
                .addressOf(officer.id())
                .map(address -> new Recipient(officer.id(), officer.unit().id(), address, how))
                .ifPresent(to -> write(notice, to, words.body(notice)));
    }

    /** Tells whoever is a unit's contact, if somebody is. */
    void tellContact(Notice notice, UnitId unit) {
        directory
                .contactOf(unit)
                .map(UnitContact::address)
                .map(address -> new Recipient(null, unit, address, How.NOW))
                .ifPresent(to -> write(notice, to, words.toContact(notice)));
    }

    private void write(Notice notice, Recipient to, String body) {
        if (notices.isTold(notice.event(), to)) {
            return;
        }
        UUID mail = to.how() == How.NOW ? UUID.randomUUID() : null;
        if (mail == null || outbox.put(mail, notice.event(), to, words.subject(notice.said(), notice.number()), body)) {
            notices.insert(notice, to, mail);
        }
    }
}
