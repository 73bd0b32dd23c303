package se.tryggve.monitor.web;

import java.util.List;
import java.util.Objects;
import se.tryggve.monitor.internal.CycleTimes;

/** What closed cases can be narrowed to: the codes that occur among them. */
record CycleChoices(List<String> kinds, List<String> regimes, List<String> outcomes) {

    static CycleChoices of(List<CycleTimes.Group> groups) {
        return new CycleChoices(
                groups.stream().map(group -> group.kind().code()).distinct().toList(),
                groups.stream()
                        .map(CycleTimes.Group::regime)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                groups.stream()
                        .map(CycleTimes.Group::outcome)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
