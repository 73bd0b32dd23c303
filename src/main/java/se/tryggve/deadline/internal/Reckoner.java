package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds up periods and pauses in the Swedish calendar. */
@Component
class Reckoner {

    private final WorkingDays workingDays;

    Reckoner(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The last day of a deadline to which nobody has given more time. */
    Sum sum(Rule rule, LocalDate anchor, Collection<Pause> pauses, LocalDate today) {
        return sum(rule, anchor, List.of(), pauses, today);
    }

    /**
     * The last day and how it came about. Each calendar day on which the clock stood still adds one, however many pauses
     * it belongs to; days before the anchor and pauses that begin after the last day add nothing.
     *
     * @param rule the period and whether it ends on a working day
     * @param anchor the day that it is counted from; null while nobody knows it
     * @param extensions the terms by which it has been made longer, each counted from where the one before ends
     * @param today how far an open pause has come
     */
    Sum sum(Rule rule, LocalDate anchor, List<Extension> extensions, Collection<Pause> pauses, LocalDate today) {
        Term term = rule.term();
        if (anchor == null) {
            return Sum.waiting(term);
        }
        LocalDate end = term == null ? anchor : term.from(anchor, workingDays);
        for (Extension extension : extensions) {
            end = extension.term().from(end, workingDays);
        }
        List<Sum.Stop> stops = stops(anchor, end, pauses, today);
        for (Sum.Stop stop : stops) {
            end = end.plusDays(stop.days());
        }
        LocalDate due = rule.endsOnWorkingDay() ? workingDays.onOrAfter(end) : end;
        return new Sum(anchor, term, extensions, stops, (int) ChronoUnit.DAYS.between(end, due), due);
    }

    private static List<Sum.Stop> stops(LocalDate anchor, LocalDate term, Collection<Pause> pauses, LocalDate today) {
        List<Sum.Stop> stops = new ArrayList<>();
        LocalDate counted = anchor;
        LocalDate end = term;
        for (Pause pause : pauses.stream().sorted(Pause.BY_DAY).toList()) {
            LocalDate from = later(pause.from(), counted);
            LocalDate until = pause.until(today);
            if (from.isAfter(end) || until.isBefore(from)) {
                continue;
            }
            int days = (int) ChronoUnit.DAYS.between(from, until);
            if (days > 0 || pause.open()) {
                stops.add(new Sum.Stop(pause, days));
            }
            end = end.plusDays(days);
            counted = until;
        }
        return stops;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
