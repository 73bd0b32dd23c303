package se.tryggve.disqualification.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggve.disqualification.Disqualifications;
import se.tryggve.disqualification.internal.DisqualificationRules.Right;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;

/** Who may be reported by whom, and who rules. */
@Component
class DisqualificationRights {

    private final DisqualificationRules rules;
    private final Disqualifications bars;
    private final Directory directory;

    DisqualificationRights(DisqualificationRules rules, Disqualifications bars, Directory directory) {
        this.rules = rules;
        this.bars = bars;
        this.directory = directory;
    }

    /** Somebody else at the same authority who has a ruling role and takes part in the case without hindrance. */
    boolean mayRule(Officer officer, DisqualificationRow row) {
        return officer.authority().id().equals(row.authority())
                && !officer.id().equals(row.officer())
                && rules.rights(officer.authority().kind()).stream().anyMatch(right -> right.isOf(officer, row.unit()))
                && bars.bar(row.caseId(), officer.id()).isEmpty();
    }

    /** The roles that rule at the officer's authority. */
    List<Role> rulers(Officer officer) {
        return rules.rights(officer.authority().kind()).stream()
                .map(Right::role)
                .toList();
    }

    /** The people whom the officer can report, by name: those about whom the same people rule as about the officer. */
    List<Officer> colleagues(Officer officer) {
        boolean whole = rules.rights(officer.authority().kind()).stream().anyMatch(right -> !right.withinUnit());
        Stream<Unit> units = whole
                ? roles(officer)
                        .flatMap(role ->
                                directory.unitsDoing(role, officer.authority().id()).stream())
                : Stream.of(officer.unit());
        return units
                .distinct()
                .flatMap(unit -> people(officer, unit))
                .collect(Collectors.toMap(Officer::id, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Officer::name))
                .toList();
    }

    private Stream<Officer> people(Officer officer, Unit unit) {
        return roles(officer).map(role -> directory.holders(unit.id(), role)).flatMap(Collection::stream);
    }

    private static Stream<Role> roles(Officer officer) {
        return Arrays.stream(Role.values())
                .filter(role -> role.kind() == officer.authority().kind());
    }
}
