package se.tryggve.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.web.Flash;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.Distribution;
import se.tryggve.worklist.Load;
import se.tryggve.worklist.ManyAct;
import se.tryggve.worklist.ManyLine;
import se.tryggve.worklist.ManyTasks;
import se.tryggve.worklist.TaskRefusedException;

/** The same done with many ticked tasks: first shown row by row, then done with exactly the rows that were shown. */
@Controller
@ForOfficers
class ManyTasksPages {

    /** A task and the version in which it was shown. */
    private static final Pattern SHOWN = Pattern.compile("([\\w-]{1,64})(?:\\.(\\d{1,18}))?");

    /** The page that the ticked tasks may come from instead of the list. */
    private static final String DISTRIBUTION = "distribution";

    private final ManyTasks many;
    private final Distribution distribution;
    private final CurrentOfficer currentOfficer;

    ManyTasksPages(ManyTasks many, Distribution distribution, CurrentOfficer currentOfficer) {
        this.many = many;
        this.distribution = distribution;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping("/tasks/many")
    String show(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        model.addAttribute("from", from);
        ManyAct.Kind kind = ManyAct.Kind.ofCode(act).orElse(ManyAct.Kind.HAND_OVER);
        fill(model, kind, shown(task.stream()));
        return "worklist/many";
    }

    @PostMapping("/tasks/many")
    String act(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String receiver,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String from,
            @Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place,
            RedirectAttributes next) {
        ManyAct.Kind kind = ManyAct.Kind.ofCode(act).orElse(ManyAct.Kind.HAND_OVER);
        Map<TaskId, Long> shown = shown(task.stream());
        if (shown.isEmpty()) {
            throw new TaskRefusedException("worklist.refused.manyNone");
        }
        many.act(currentOfficer.require(), wanted(kind, receiver, reason), shown);
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("worklist.many.done." + kind.code(), shown.size()));
        return DISTRIBUTION.equals(from) ? "redirect:/tasks/distribution" : "redirect:/tasks" + place.query();
    }

    /** Nothing was done: the rows as they are now, and what was typed. */
    @ExceptionHandler
    String refused(
            TaskRefusedException refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refusal", refusal);
        model.addAttribute("typed", request.getParameterMap());
        model.addAttribute("from", request.getParameter("from"));
        model.addAttribute(ListPlace.ATTRIBUTE, ListPlaces.of(request));
        ManyAct.Kind kind =
                ManyAct.Kind.ofCode(String.valueOf(request.getParameter("act"))).orElse(ManyAct.Kind.HAND_OVER);
        String[] tasks = request.getParameterValues("task");
        fill(model, kind, shown(tasks == null ? Stream.empty() : Arrays.stream(tasks)));
        return "worklist/many";
    }

    private void fill(Model model, ManyAct.Kind kind, Map<TaskId, Long> shown) {
        Officer officer = currentOfficer.require();
        List<ManyLine> lines = many.preview(officer, kind, shown.keySet());
        List<ManyLine> able =
                lines.stream().filter(line -> line.hindrance() == null).toList();
        List<TaskId> ids = able.stream().map(line -> new TaskId(line.id())).toList();
        model.addAttribute("act", kind.code());
        model.addAttribute("able", able);
        model.addAttribute(
                "unable",
                lines.stream().filter(line -> line.hindrance() != null).toList());
        model.addAttribute("colleagues", kind == ManyAct.Kind.HAND_OVER ? many.colleagues(officer, ids) : List.of());
        model.addAttribute("loads", officer.distributes() ? loads(officer) : Map.of());
        model.addAttribute("units", kind == ManyAct.Kind.MOVE ? many.units(officer, ids) : List.of());
    }

    private Map<UserId, Load> loads(Officer officer) {
        return distribution.loads(officer).stream()
                .collect(Collectors.toMap(load -> load.officer().id(), load -> load));
    }

    private static ManyAct wanted(ManyAct.Kind kind, String receiver, String reason) {
        return switch (kind) {
            case CLAIM, RELEASE -> new ManyAct(kind, null, null, null);
            case HAND_OVER -> {
                HandOver to = HandOver.of(receiver, reason);
                yield new ManyAct(kind, new UserId(to.receiver()), null, to.reason());
            }
            case MOVE -> {
                HandOver to = HandOver.toUnit(receiver, reason);
                yield new ManyAct(kind, null, new UnitId(to.receiver()), to.reason());
            }
        };
    }

    private static Map<TaskId, Long> shown(Stream<String> tasks) {
        Map<TaskId, Long> shown = new LinkedHashMap<>();
        tasks.map(SHOWN::matcher)
                .filter(Matcher::matches)
                .limit(ManyTasks.MOST)
                .forEach(task -> shown.put(
                        new TaskId(task.group(1)), task.group(2) == null ? -1 : Long.parseLong(task.group(2))));
        return shown;
    }
}
