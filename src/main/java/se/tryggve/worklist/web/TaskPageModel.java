package se.tryggve.worklist.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseSection;
import se.tryggve.deadline.Deadlines;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.ActivePosition;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.Whereabouts;
import se.tryggve.worklist.AddedTasks;
import se.tryggve.worklist.Presence;
import se.tryggve.worklist.PublicActs;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.Worklist;

/** Everything that stands on a task's page beside its form. */
@Component
class TaskPageModel {

    private static final List<String> BESIDE_THE_TASK = List.of("readiness", "measures", "documents");

    private final Worklist worklist;
    private final Presence presence;
    private final AddedTasks added;
    private final PublicActs acts;
    private final Deadlines deadlines;
    private final CaseFiles cases;
    private final QuestionPapers papers;
    private final List<CaseSection> sections;
    private final Models models;
    private final Processes processes;

    TaskPageModel(
            Worklist worklist,
            Presence presence,
            AddedTasks added,
            PublicActs acts,
            Deadlines deadlines,
            CaseFiles cases,
            QuestionPapers papers,
            List<CaseSection> sections,
            Models models,
            Processes processes) {
        this.worklist = worklist;
        this.presence = presence;
        this.added = added;
        this.acts = acts;
        this.deadlines = deadlines;
        this.cases = cases;
        this.papers = papers;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(CaseSection::order))
                .toList();
        this.models = models;
        this.processes = processes;
    }

    void fill(Model model, TaskDetail detail, Officer reader) {
        HumanTask task = detail.task();
        CaseId caseId = new CaseId(task.caseId());
        CaseOverview overview = cases.overview(caseId, reader.authority().id());
        model.addAttribute("task", task);
        model.addAttribute("detail", detail);
        model.addAttribute("present", detail.ended() == null ? presence.others(task.id(), reader) : List.of());
        model.addAttribute("addedTask", added.of(task.id(), reader).orElse(null));
        model.addAttribute("publicAct", acts.mayBe(task));
        model.addAttribute("deadline", deadlines.of(task.id(), reader).orElse(null));
        model.addAttribute("case", overview);
        model.addAttribute(
                "ownNumber", cases.numberAt(caseId, reader.authority().id()).orElse(overview.number()));
        boolean mayReadCase = cases.mayRead(reader, caseId);
        model.addAttribute("mayReadCase", mayReadCase);
        model.addAttribute("papers", mayReadCase ? List.of() : papers.of(task));
        List<Map<String, Object>> beside =
                mayReadCase ? sections(caseId, reader, section -> BESIDE_THE_TASK.contains(section.id())) : List.of();
        List<Map<String, Object>> subject =
                mayReadCase ? sections(caseId, reader, section -> section.isSubjectOf(task.records())) : List.of();
        model.addAttribute("sections", beside);
        model.addAttribute("subject", subject);
        model.addAttribute("whereabouts", whereabouts(task, detail.ended() == null));
        model.addAttribute("substitutes", detail.ended() == null ? worklist.substitutes(task.id(), reader) : List.of());
        model.addAttribute("excluded", detail.mayHandOver() ? worklist.excluded(task.id(), reader) : List.of());
        model.addAttribute("otherUnits", detail.ended() == null ? worklist.otherUnits(task.id(), reader) : List.of());
        ListPlace place = (ListPlace) model.getAttribute(ListPlace.ATTRIBUTE);
        model.addAttribute("beside", worklist.list(place.asked(), reader, place.cursor()));
    }

    private List<Map<String, Object>> sections(CaseId caseId, Officer reader, Predicate<CaseSection> which) {
        return sections.stream()
                .filter(which)
                .map(section -> Section.of(section, caseId, reader))
                .filter(section -> section.containsKey("model"))
                .toList();
    }

    private Whereabouts whereabouts(HumanTask task, boolean open) {
        List<String> passed = processes.positions(task.caseId()).stream()
                .filter(position -> position.process().equals(task.process()))
                .flatMap(position -> position.passed().stream())
                .toList();
        List<String> here = open ? List.of(task.element()) : List.of();
        var position = new ActivePosition(task.process(), task.definitionId(), here, passed);
        return Whereabouts.of(models.describe(task.definitionId()), List.of(position), false);
    }

    private static final class Section {

        static Map<String, Object> of(CaseSection section, CaseId caseId, Officer reader) {
            Object model = section.model(caseId, reader);
            if (model == null) {
                return Map.of();
            }
            String[] fragment = section.fragment().split("\\s*::\\s*", 2);
            return Map.of(
                    "id",
                    section.id(),
                    "titleKey",
                    section.titleKey(),
                    "template",
                    fragment[0],
                    "fragment",
                    fragment[1],
                    "model",
                    model);
        }
    }
}
