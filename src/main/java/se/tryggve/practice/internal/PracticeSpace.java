package se.tryggve.practice.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.BeginAnew;

/** The practice space as a whole: what is in it, and how all of it is thrown away. */
@Service
@ConditionalOnBooleanProperty("tryggve.practice")
public class PracticeSpace {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    PracticeSpace(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** How much a fresh start throws away, counted over all authorities. */
    public record Content(long cases, long submissions, long decisions, long documents, long mails, long people) {}

    /** What is there now. Whoever throws tables away as a whole counts them as a whole, whichever module keeps them. */
    @Transactional(readOnly = true)
    public Content content() {
        return database.sql("""
                        select (select count(*) from case_file) as cases,
                               (select count(*) from form_submission) as submissions,
                               (select count(*) from decision) as decisions,
                               (select count(*) from document) as documents,
                               (select count(*) from message_mail) as mails,
                               (select count(*) from officer) as people""").query(Content.class).single();
    }

    /** Has everything thrown away: written down first, so that it happens even if the restart is cut off. */
    public void beginAnew() {
        database.sql("update installation set anew = true").update();
        events.publishEvent(new BeginAnew());
    }
}
