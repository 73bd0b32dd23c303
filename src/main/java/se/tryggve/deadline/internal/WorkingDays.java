package se.tryggve.deadline.internal;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The Swedish calendar of working days: no Saturday, no Sunday, no public holiday, no eve of midsummer, Christmas or New Year. */
@Component
class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    /** The day itself if people work on it, else the next day on which they do. */
    LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The working day that lies so many working days after a day, or before it if there are fewer than none; the day
     * itself is not counted.
     */
    LocalDate after(LocalDate day, int workingDays) {
        int direction = Integer.signum(workingDays);
        return workingDays == 0
                ? onOrAfter(day)
                : Stream.iterate(day.plusDays(direction), next -> next.plusDays(direction))
                        .filter(this::isWorkingDay)
                        .skip(Math.abs(workingDays) - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    private boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.isHoliday(day);
    }
}
