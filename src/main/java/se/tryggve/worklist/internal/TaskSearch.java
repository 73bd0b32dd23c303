package se.tryggve.worklist.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggve.identity.Officer;
import se.tryggve.search.SearchEntry;
import se.tryggve.search.SearchEntry.Text;
import se.tryggve.search.SearchKind;
import se.tryggve.search.SearchScopes;
import se.tryggve.search.SearchSource;

/** How tasks are found: at the unit whose they are, by those whose list they stand in; when they are done as well. */
@Component
class TaskSearch implements SearchSource, SearchScopes {

    private final TaskEntries tasks;
    private final TaskRights rights;
    private final ZoneId legalZone;

    TaskSearch(TaskEntries tasks, TaskRights rights, ZoneId legalZone) {
        this.tasks = tasks;
        this.rights = rights;
        this.legalZone = legalZone;
    }

    @Override
    public Set<String> of(Officer officer) {
        return rights.desk(officer).seen().stream()
                .map(seat -> scope(seat.unit(), seat.group()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<SearchEntry> entries(UUID caseId) {
        return tasks.findable(caseId).stream().map(this::entry).toList();
    }

    private SearchEntry entry(TaskEntry task) {
        return new SearchEntry(
                SearchKind.TASK,
                task.id(),
                scope(task.unit().value(), task.group()),
                LocalDate.ofInstant(task.createdAt(), legalZone),
                "/tasks/" + task.id(),
                task.open() ? "worklist.search.open" : "worklist.search.done",
                task.name(),
                task.copy().number(),
                List.of(),
                task.copy().title(),
                Text.of(task.copy().title() + " · " + task.copy().place()));
    }

    private static String scope(String unit, String group) {
        return "desk:" + unit + "/" + group;
    }
}
