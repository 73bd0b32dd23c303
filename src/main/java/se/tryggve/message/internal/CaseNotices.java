package se.tryggve.message.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** What people of an authority have been told of a case. */
@Component
public class CaseNotices {

    private static final int SHOWN = 30;
    private static final String TOLD = """
            select notice.said, notice.what, notice.due, unit.name as unit,
                notice.officer_id is null as contact, min(notice.at) as first, count(*) as people,
                case when bool_and(notice.withdrawn_at is not null) then 'withdrawn'
                    when bool_or(mail.state in ('PARKED', 'DROPPED')) then 'stuck'
                    when bool_or(mail.state = 'QUEUED') then 'waiting'
                    when bool_or(notice.mail_id is null and notice.withdrawn_at is null) then 'gathered'
                    else 'sent' end as state
            from message_notice notice
                join unit on unit.id = notice.unit_id and unit.authority = ?
                left join message_mail mail on mail.id = notice.mail_id
            where notice.case_id = ?
            group by notice.event, notice.said, notice.what, notice.due, unit.name, contact
            order by first desc, unit.name limit ?""";

    private final JdbcClient database;
    private final NoticeWords words;

    CaseNotices(JdbcClient database, NoticeWords words) {
        this.database = database;
        this.words = words;
    }

    /**
     * One event that people were told of.
     *
     * @param contact whether it went to the unit's contact instead of its people
     * @param people how many it went to
     * @param state {@code sent}, {@code waiting}, {@code gathered}, {@code withdrawn} or {@code stuck}: how far it has come
     *     with all of them
     */
    public record Line(Instant at, String sentence, String unit, boolean contact, int people, String state) {}

    /** The latest first, at most thirty. */
    @Transactional(readOnly = true)
    public List<Line> of(CaseId caseId, AuthorityId reader) {
        Locale locale = LocaleContextHolder.getLocale();
        return database.sql(TOLD)
                .params(reader.value(), caseId.value(), SHOWN)
                .query((row, n) -> new Line(
                        row.getObject("first", OffsetDateTime.class).toInstant(),
                        words.told(
                                row.getString("said"),
                                row.getString("what"),
                                row.getObject("due", LocalDate.class),
                                locale),
                        row.getString("unit"),
                        row.getBoolean("contact"),
                        row.getInt("people"),
                        row.getString("state")))
                .list();
    }
}
