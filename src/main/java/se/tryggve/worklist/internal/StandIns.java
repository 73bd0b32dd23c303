package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.TaskRefusedException;

/** Who stands in for whom today, and whether that person may have a task. */
@Component
class StandIns {

    private final AbsenceRows absences;
    private final Exclusions exclusions;
    private final Directory directory;
    private final Clock clock;
    private final ZoneId legalZone;

    StandIns(AbsenceRows absences, Exclusions exclusions, Directory directory, Clock clock, ZoneId legalZone) {
        this.absences = absences;
        this.exclusions = exclusions;
        this.directory = directory;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The absence of an officer that runs today. */
    Optional<AbsenceRow> absence(UserId officer) {
        return absences.ofOfficer(officer.value()).stream()
                .filter(away -> away.meets(today(), today()))
                .findFirst();
    }

    /** Why the deputy may not have a task of the absent officer: the same checks as for every receiver. */
    Optional<TaskRefusedException> unable(TaskEntry task, Officer deputy) {
        boolean holds = directory.holders(task.unit(), Role.ofGroup(task.group())).stream()
                .anyMatch(holder -> holder.id().equals(deputy.id()));
        if (!holds) {
            return Optional.of(new TaskRefusedException("absence.unable.role", deputy.name()));
        }
        return exclusions.among(java.util.stream.Stream.of(deputy), task).stream()
                .findFirst()
                .map(one ->
                        new TaskRefusedException("absence.unable." + one.why(), one.name(), String.valueOf(one.law())));
    }

    /** Who gets a task that would be this officer's: that officer, the deputy of today, or nobody if that one may not either. */
    Optional<UserId> insteadOf(UserId officer, TaskEntry task) {
        Optional<AbsenceRow> away = absence(officer);
        return away.isEmpty()
                ? Optional.of(officer)
                : directory
                        .officer(away.get().deputy())
                        .filter(deputy -> absence(deputy.id()).isEmpty())
                        .filter(deputy -> unable(task, deputy).isEmpty())
                        .map(Officer::id);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
