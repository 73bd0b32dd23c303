package se.tryggve.message.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.identity.Directory;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.message.internal.NoticeWords.Gathered;

/**
 * Writes, from a set time of each day, what was gathered until then: one letter for each person and day, and none where
 * nothing was. After days without a run it writes one letter, not one for each day.
 */
@Component
class DailyLetter {

    private static final Logger LOG = LoggerFactory.getLogger(DailyLetter.class);

    private final NoticeTable notices;
    private final OutboxTable outbox;
    private final NoticeWords words;
    private final Directory directory;
    private final MessageSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ZoneId legalZone;

    DailyLetter(
            NoticeTable notices,
            OutboxTable outbox,
            NoticeWords words,
            Directory directory,
            MessageSettings settings,
            TransactionTemplate transaction,
            Clock clock,
            ZoneId legalZone) {
        this.notices = notices;
        this.outbox = outbox;
        this.words = words;
        this.directory = directory;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** Writes the day's letters that are not written yet. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void write() {
        ZonedDateTime now = clock.instant().atZone(legalZone);
        ZonedDateTime today = now.with(settings.digestAt());
        ZonedDateTime last = today.isAfter(now) ? today.minusDays(1) : today;
        Instant until = last.toInstant();
        notices.gatherers(until).forEach(officer -> writeAlone(new UserId(officer), last.toLocalDate(), until));
    }

    /** What is wrong with one person's letter keeps nobody else from theirs. */
    private void writeAlone(UserId person, LocalDate day, Instant until) {
        try {
            transaction.executeWithoutResult(status -> write(person, day, until));
        } catch (RuntimeException failed) {
            LOG.error("A daily letter was not written; it is tried again in ten minutes", failed);
        }
    }

    private void write(UserId person, LocalDate day, Instant until) {
        List<Gathered> gathered = notices.gathered(person.value(), until);
        if (gathered.isEmpty()) {
            return;
        }
        List<UUID> ids = gathered.stream().map(Gathered::id).toList();
        Optional<Officer> officer = directory.officer(person);
        Optional<MailAddress> address = directory.addressOf(person);
        if (officer.isEmpty() || address.isEmpty()) {
            notices.forget(ids);
            return;
        }
        Recipient to = new Recipient(person, officer.get().unit().id(), address.get(), How.DAILY);
        UUID letter = UUID.randomUUID();
        if (outbox.put(letter, "digest:" + day, to, words.digestSubject(day), words.digest(gathered))) {
            notices.standIn(letter, ids);
        }
    }
}
