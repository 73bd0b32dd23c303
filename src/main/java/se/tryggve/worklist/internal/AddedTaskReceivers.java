package se.tryggve.worklist.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.disqualification.Disqualifications;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.AddedTasks.Receiver;

/** Whom an officer may ask: who reads cases at the own authority and is not kept out of this one; the own unit first. */
@Component
class AddedTaskReceivers {

    private final Directory directory;
    private final Disqualifications disqualifications;
    private final StandIns standIns;

    AddedTaskReceivers(Directory directory, Disqualifications disqualifications, StandIns standIns) {
        this.directory = directory;
        this.standIns = standIns;
        this.disqualifications = disqualifications;
    }

    List<Receiver> of(CaseId caseId, Officer officer) {
        Set<UserId> barred = disqualifications.bars(caseId).keySet();
        List<Receiver> all = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Role role : roles(officer)) {
            for (Unit unit : directory.unitsDoing(role, officer.authority().id())) {
                all.add(new Receiver(unit.id(), unit.name(), role.group(), null, null));
                directory.holders(unit.id(), role).stream()
                        .filter(one ->
                                !barred.contains(one.id()) && named.add(one.id().value()))
                        .map(one -> new Receiver(unit.id(), unit.name(), role.group(), one.id(), one.name()))
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparing(
                        (Receiver one) -> !one.unit().equals(officer.unit().id()))
                .thenComparing(Receiver::unitName)
                .thenComparing(one -> one.officer() == null)
                .thenComparing(one -> String.valueOf(one.name())));
        return all;
    }

    /** The officer, or whoever takes it at the officer's unit while the officer is away. */
    Optional<Receiver> own(CaseId caseId, Officer officer) {
        Optional<Receiver> self = of(caseId, officer).stream()
                .filter(one -> officer.id().equals(one.officer()))
                .findFirst();
        return standIns.absence(officer.id()).isEmpty()
                ? self
                : self.map(one -> new Receiver(one.unit(), one.unitName(), one.group(), null, null));
    }

    /** The officer's own roles come first: a colleague with several gets the task in the one that both have. */
    private static List<Role> roles(Officer officer) {
        return Arrays.stream(Role.values())
                .filter(role -> role.kind() == officer.authority().kind() && role.readsCases())
                .sorted(Comparator.comparing(role -> !officer.has(role)))
                .toList();
    }
}
