package se.tryggve.monitor.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The open tasks of a unit.
 *
 * @param people those who have some, and those that nobody has taken; none where too few work in the unit
 * @param few whether people are left out for that reason
 */
public record UnitLoad(String id, String name, long tasks, long late, List<Overview.Load> people, boolean few) {

    static List<UnitLoad> of(List<Overview.Load> loads) {
        return loads.stream()
                .collect(Collectors.groupingBy(Overview.Load::unitId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(UnitLoad::unit)
                .toList();
    }

    private static UnitLoad unit(List<Overview.Load> people) {
        Overview.Load first = people.get(0);
        boolean few = first.members() < Overview.SMALLEST_GROUP;
        return new UnitLoad(
                first.unitId(),
                first.unit(),
                people.stream().mapToLong(Overview.Load::tasks).sum(),
                people.stream().mapToLong(Overview.Load::late).sum(),
                few ? List.of() : people,
                few);
    }
}
