package se.tryggve.practice.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.deadline.ComingDeadlines;
import se.tryggve.deadline.NearDeadline;
import se.tryggve.workflow.EngineTime;

/** The time in a practice space: how far ahead it stands, what it will come to, and how it is put forward. */
@Service
@ConditionalOnBooleanProperty("tryggve.practice")
public class PracticeTime implements SmartInitializingSingleton {

    /** The furthest that the clock can stand ahead, in days. */
    public static final int FURTHEST = 3650;

    private static final int COMING = 5;
    private static final int LOOKED_AT = 100;

    private final JdbcClient database;
    private final PracticeClock clock;
    private final ZoneId legalZone;
    private final EngineTime engine;
    private final ComingDeadlines deadlines;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    PracticeTime(
            JdbcClient database,
            PracticeClock clock,
            ZoneId legalZone,
            EngineTime engine,
            ComingDeadlines deadlines,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.database = database;
        this.clock = clock;
        this.legalZone = legalZone;
        this.engine = engine;
        this.deadlines = deadlines;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * A day on which time runs out for somebody.
     *
     * @param days how many days it is till then
     * @param names what for: names of steps, or message keys that start with {@code @}
     */
    public record Coming(LocalDate day, int days, List<String> names) {}

    /** The clocks stand as they were put before the application stopped. */
    @Override
    public void afterSingletonsInstantiated() {
        follow();
    }

    /** What time it is in the practice space. */
    public Instant now() {
        return clock.instant();
    }

    /** How many days the clock stands ahead of the time outside. */
    public int ahead() {
        return database.sql("select ahead_days from installation")
                .query(Integer.class)
                .single();
    }

    /** The next days on which time runs out, the nearest first. */
    public List<Coming> coming() {
        LocalDate today = LocalDate.ofInstant(now(), legalZone);
        Map<LocalDate, TreeSet<String>> days = new TreeMap<>();
        for (NearDeadline near : deadlines.after(today, LOOKED_AT)) {
            days.computeIfAbsent(near.due(), day -> new TreeSet<>()).add(near.name());
        }
        return days.entrySet().stream()
                .limit(COMING)
                .map(day -> new Coming(
                        day.getKey(),
                        Math.toIntExact(day.getKey().toEpochDay() - today.toEpochDay()),
                        List.copyOf(day.getValue())))
                .toList();
    }

    /**
     * Puts the clock forward; timers and last days in between come true.
     *
     * @param days at least 1
     * @return how many days it stands ahead now
     * @throws IllegalArgumentException if it cannot stand so far ahead
     */
    public int forward(int days) {
        int ahead = transaction.execute(status -> moved(days));
        follow();
        return ahead;
    }

    private int moved(int days) {
        int ahead = database.sql("select ahead_days from installation for update")
                        .query(Integer.class)
                        .single()
                + days;
        if (days < 1 || ahead > FURTHEST) {
            throw new IllegalArgumentException("The clock cannot stand " + ahead + " days ahead");
        }
        database.sql("update installation set ahead_days = ?").param(ahead).update();
        audit.record(AuditEvent.onSystem("practice.forward").to(Map.of("days", days, "ahead", ahead)));
        return ahead;
    }

    /** As the row says, not as whoever has just changed it: of two who do so at once the later one may come here first. */
    private synchronized void follow() {
        Duration ahead = Duration.ofDays(ahead());
        clock.ahead(ahead);
        engine.ahead(ahead);
    }
}
