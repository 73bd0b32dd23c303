package se.tryggve.worklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.SavedView;
import se.tryggve.worklist.SavedViews;
import se.tryggve.worklist.TaskCounts;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskQuery;
import se.tryggve.worklist.Worklist;

/** Everything that stands on the page of the list. */
@Component
class TaskListModel {

    private final Worklist worklist;
    private final SavedViews saved;
    private final Phases phases;

    TaskListModel(Worklist worklist, SavedViews saved, Phases phases) {
        this.worklist = worklist;
        this.saved = saved;
        this.phases = phases;
    }

    void fill(Model model, ListPlace place, Officer officer) {
        List<SavedView> views = saved.of(officer);
        ListPlace ownParked =
                ListPlace.of(Map.of("view", "parked", "officer", officer.id().value()));
        List<TaskQuery> queries = new ArrayList<>(
                views.stream().map(view -> ListPlace.of(view.address()).asked()).toList());
        queries.add(ownParked.asked());
        TaskCounts counts = worklist.counts(officer, queries);
        TaskPage page = worklist.list(place.asked(), officer, place.cursor());
        model.addAttribute("page", page);
        model.addAttribute("version", counts.version());
        model.addAttribute(
                "tabs",
                counts.views().entrySet().stream()
                        .map(view -> CountedTab.of(view.getKey(), place, view.getValue()))
                        .toList());
        model.addAttribute(
                "savedTabs",
                IntStream.range(0, views.size())
                        .mapToObj(i -> CountedTab.of(
                                views.get(i), place, counts.queries().get(i)))
                        .toList());
        model.addAttribute("lost", counts.lost());
        model.addAttribute("distributes", officer.distributes());
        model.addAttribute("ownParked", ownParked);
        model.addAttribute("ownParkedCount", counts.queries().get(views.size()));
        model.addAttribute("names", names(page));
        choices(model, place);
    }

    private void choices(Model model, ListPlace place) {
        model.addAttribute("kinds", List.of(CaseKind.values()));
        model.addAttribute("phases", phases.of(place.asked().filter().kind()));
        model.addAttribute("allColumns", List.of(Column.values()));
    }

    private static Map<UserId, String> names(TaskPage page) {
        return page.colleagues().stream().collect(Collectors.toMap(Officer::id, Officer::name));
    }
}
