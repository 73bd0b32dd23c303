package se.tryggve.worklist.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.AbsencePlan;
import se.tryggve.worklist.TaskRefusedException;

/** Who may write whose absence, and which plans can be. */
@Component
class AbsenceRules {

    private final AbsenceRows absences;
    private final StandIns standIns;
    private final Directory directory;

    AbsenceRules(AbsenceRows absences, StandIns standIns, Directory directory) {
        this.absences = absences;
        this.standIns = standIns;
        this.directory = directory;
    }

    boolean mayWrite(Officer reader, UserId officer) {
        return reader.id().equals(officer)
                || reader.distributes()
                        && people(reader).stream().anyMatch(one -> one.id().equals(officer));
    }

    /** The active people of the reader's unit, by name. */
    List<Officer> people(Officer reader) {
        return directory.people(reader.unit().id());
    }

    /**
     * Lets a plan through.
     *
     * @param changed the absence to change; null for a new one
     * @throws TaskRefusedException saying what is wrong with it
     */
    void demand(Officer reader, AbsencePlan plan, AbsenceRow changed) {
        if (!mayWrite(reader, plan.officer())
                || changed != null && !changed.officer().equals(plan.officer())) {
            throw new TaskRefusedException("absence.refused.others");
        }
        demandDays(plan, changed);
        boolean known = people(reader).stream().anyMatch(one -> one.id().equals(plan.deputy()));
        if (!known || plan.deputy().equals(plan.officer())) {
            throw new TaskRefusedException("absence.refused.deputy");
        }
        meeting(absences.ofOfficer(plan.officer().value()), plan, changed).ifPresent(other -> {
            throw new TaskRefusedException("absence.refused.overlap", other.first(), other.last());
        });
        meeting(absences.ofOfficer(plan.deputy().value()), plan, changed).ifPresent(other -> {
            throw new TaskRefusedException(
                    "absence.refused.deputyAway", nameOf(plan.deputy()), other.first(), other.last());
        });
    }

    private void demandDays(AbsencePlan plan, AbsenceRow changed) {
        LocalDate today = standIns.today();
        boolean running = changed != null && changed.begun();
        if (plan.first() == null || plan.last() == null) {
            throw new TaskRefusedException("absence.refused.days");
        }
        if (plan.last().isBefore(plan.first())) {
            throw new TaskRefusedException("absence.refused.backwards");
        }
        if (plan.first().isBefore(today) && !running || plan.last().isBefore(today)) {
            throw new TaskRefusedException("absence.refused.past");
        }
        LocalDate farthest = today.plusDays(AbsencePlan.LONGEST_DAYS);
        if (plan.last().isAfter(farthest)) {
            throw new TaskRefusedException("absence.refused.far", farthest);
        }
    }

    /** An absence of these, other than the one to change, that has a day in common with the plan. */
    Optional<AbsenceRow> meeting(List<AbsenceRow> those, AbsencePlan plan, AbsenceRow changed) {
        UUID own = changed == null ? null : changed.id();
        return those.stream()
                .filter(other -> !other.id().equals(own))
                .filter(other -> other.meets(plan.first(), plan.last()))
                .findFirst();
    }

    /** The absences in which the officer of the plan stands in meanwhile. */
    Stream<AbsenceRow> standingIn(AbsencePlan plan) {
        return absences.ofDeputy(plan.officer().value()).stream()
                .filter(other -> other.meets(plan.first(), plan.last()));
    }

    private String nameOf(UserId officer) {
        return directory.officer(officer).map(Officer::name).orElse(officer.value());
    }
}
