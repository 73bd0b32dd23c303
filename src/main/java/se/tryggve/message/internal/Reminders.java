package se.tryggve.message.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.deadline.DeadlineId;
import se.tryggve.deadline.DeadlineListener;
import se.tryggve.deadline.NearDeadline;
import se.tryggve.deadline.NearDeadlines;

/**
 * Reminds people of last days, one transaction for each. A step is written down before anybody is told, so that two nodes
 * give it once; a day that has moved begins anew, and what was said of the old one and has not left is taken back.
 */
@Component
class Reminders implements DeadlineListener {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final NearDeadlines deadlines;
    private final ReminderRound round;
    private final NoticeTable notices;
    private final MessageSettings settings;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ZoneId legalZone;

    Reminders(
            NearDeadlines deadlines,
            ReminderRound round,
            NoticeTable notices,
            MessageSettings settings,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock,
            ZoneId legalZone) {
        this.deadlines = deadlines;
        this.round = round;
        this.notices = notices;
        this.settings = settings;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** Goes through the last days that are near, in working hours. */
    @Scheduled(cron = "${tryggve.message.reminders:0 5 6-18 * * *}", zone = "Europe/Stockholm")
    void remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), legalZone);
        for (NearDeadline near : deadlines.on(today, settings.remindDays())) {
            ReminderStep.of(near, today, settings.remindDays())
                    .filter(step -> !isGiven(near, step))
                    .ifPresent(step -> give(near, step));
        }
    }

    /** What is wrong with one deadline keeps nobody from being reminded of the others. */
    private void give(NearDeadline near, ReminderStep step) {
        try {
            transaction.executeWithoutResult(status -> giveOnce(near, step));
        } catch (RuntimeException failed) {
            LOG.error("Nobody was reminded of deadline {}; it is tried again in an hour", near.id(), failed);
        }
    }

    private void giveOnce(NearDeadline near, ReminderStep step) {
        deadlines.lock(near).filter(still -> isFirst(still, step)).ifPresent(still -> round.tell(still, step));
    }

    private boolean isGiven(NearDeadline near, ReminderStep step) {
        return database.sql(
                        "select exists (select from message_reminder where deadline_id = ? and due = ? and step = ?)")
                .params(near.id().value(), near.due(), step.name())
                .query(Boolean.class)
                .single();
    }

    private boolean isFirst(NearDeadline near, ReminderStep step) {
        return database.sql("insert into message_reminder (deadline_id, due, step, at) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(near.id().value(), near.due(), step.name())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void left(DeadlineId deadline) {
        notices.takeBackOfDeadline(deadline.value());
    }
}
