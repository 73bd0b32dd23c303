package se.tryggve.monitor.internal.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.AuthorityId;

/** How often the forecasts of an authority would have held; worked out once a day. */
@Service
public class BackTests {

    private final CourseRows rows;
    private final Clock clock;
    private final ZoneId legalZone;
    private final Daily<String, List<BackTest>> done = new Daily<>();

    BackTests(CourseRows rows, Clock clock, ZoneId legalZone) {
        this.rows = rows;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** One for each kind and regime that cases were decided by. */
    @Transactional(readOnly = true)
    public List<BackTest> of(AuthorityId authority) {
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        return done.get(today, authority.value(), () -> !rows.incomplete(), one -> work(one, today));
    }

    private List<BackTest> work(String authority, LocalDate today) {
        return rows.strata(authority, today).stream()
                .map(stratum -> BackTest.of(
                        stratum,
                        rows.decided(stratum, today).stream()
                                .map(row ->
                                        new BackTest.Past(row.id(), row.received(), row.decided(), row.course(today)))
                                .toList()))
                .toList();
    }
}
