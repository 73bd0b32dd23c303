package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.ExcludedColleague;

/** Who of some colleagues is away today, so that nobody gives them work. */
@Component
class Away {

    private final AbsenceRows absences;
    private final Clock clock;
    private final ZoneId legalZone;

    Away(AbsenceRows absences, Clock clock, ZoneId legalZone) {
        this.absences = absences;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** @param colleagues of one unit */
    List<ExcludedColleague> today(List<Officer> colleagues) {
        if (colleagues.isEmpty()) {
            return List.of();
        }
        String unit = colleagues.get(0).unit().id().value();
        Map<UserId, LocalDate> until = absences.on(LocalDate.now(clock.withZone(legalZone)), unit).stream()
                .collect(Collectors.toMap(AbsenceRow::officer, AbsenceRow::last, (one, other) -> one));
        return colleagues.stream()
                .filter(colleague -> until.containsKey(colleague.id()))
                .map(colleague -> ExcludedColleague.away(colleague, until.get(colleague.id())))
                .toList();
    }
}
