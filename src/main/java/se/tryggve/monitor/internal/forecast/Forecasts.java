package se.tryggve.monitor.internal.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** When open cases are likely to be decided, as decided cases of the same authority, kind and rules tell. */
@Service
public class Forecasts {

    private final CourseRows rows;
    private final Clock clock;
    private final ZoneId legalZone;
    private final Daily<Stratum, PastCourses> past = new Daily<>();

    Forecasts(CourseRows rows, Clock clock, ZoneId legalZone) {
        this.rows = rows;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The forecast for a case; nothing for others' cases and those that are decided or over. */
    @Transactional(readOnly = true)
    public Optional<Forecast> of(AuthorityId authority, CaseId id) {
        return Optional.ofNullable(of(authority, List.of(id)).get(id));
    }

    /** The forecasts for those of the cases that are the authority's own and not decided yet. */
    @Transactional(readOnly = true)
    public Map<CaseId, Forecast> of(AuthorityId authority, Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        Map<CaseId, Forecast> forecasts = new HashMap<>();
        rows.running(authority.value(), cases.stream().map(CaseId::value).collect(Collectors.toSet()), today)
                .forEach(row -> forecasts.put(new CaseId(row.id()), forecast(authority, row, today)));
        return forecasts;
    }

    private Forecast forecast(AuthorityId authority, CourseRows.Row row, LocalDate today) {
        Stratum alike = new Stratum(authority.value(), row.kind(), row.regime());
        PastCourses courses = past.get(today, alike, () -> !rows.incomplete(), one -> load(one, today));
        return new Forecaster(courses, Forecaster.RUNS).of(row.id(), row.course(today), today);
    }

    private PastCourses load(Stratum alike, LocalDate today) {
        return PastCourses.of(rows.decided(alike, today).stream()
                .map(row -> row.course(today))
                .toList());
    }
}
