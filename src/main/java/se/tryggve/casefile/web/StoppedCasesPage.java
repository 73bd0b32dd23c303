package se.tryggve.casefile.web;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.internal.StoppedCases;
import se.tryggve.casefile.internal.StoppedCases.StoppedCase;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForAdministrators;
import se.tryggve.web.Flash;
import se.tryggve.workflow.FailedStep.Fault;
import se.tryggve.workflow.Processes;

/** Where administrators see which automatic steps failed and why, and have them tried again. */
@Controller
@ForAdministrators
class StoppedCasesPage {

    static final String ADDRESS = "/administration/stopped-cases";
    private static final Duration AUTOMATIC_STEPS = Duration.ofSeconds(3);
    private static final int FEW = 5;

    private final StoppedCases cases;
    private final Processes processes;
    private final CurrentOfficer current;

    StoppedCasesPage(StoppedCases cases, Processes processes, CurrentOfficer current) {
        this.cases = cases;
        this.processes = processes;
        this.current = current;
    }

    /**
     * The failed steps.
     *
     * @param fault the sort of cause that is looked for, {@link Fault#code}; all where there is none such
     * @param q a part of the case's number or of the step's name
     */
    @GetMapping(ADDRESS)
    String show(@RequestParam(defaultValue = "") String fault, @RequestParam(defaultValue = "") String q, Model model) {
        List<StoppedCase> all = cases.of(current.require());
        Optional<Fault> sort = Arrays.stream(Fault.values())
                .filter(value -> value.code().equals(fault))
                .findFirst();
        model.addAttribute("q", q.strip());
        model.addAttribute("fault", sort.map(Fault::code).orElse(""));
        model.addAttribute(
                "faults",
                all.stream().map(one -> one.step().fault()).distinct().sorted().toList());
        model.addAttribute("total", all.size());
        model.addAttribute("narrow", all.size() > FEW || sort.isPresent() || !q.isBlank());
        model.addAttribute(
                "stopped",
                all.stream()
                        .filter(one ->
                                sort.isEmpty() || sort.get() == one.step().fault())
                        .filter(one -> OperatorSearch.fits(
                                q, one.overview().number(), one.step().name()))
                        .toList());
        return "casefile/stopped";
    }

    /** Has steps tried again, each in a transaction of its own, and tells what became of each. */
    @PostMapping(ADDRESS + "/try-again")
    String tryAgain(@RequestParam(name = "job", defaultValue = "") List<String> jobs, RedirectAttributes next) {
        Map<String, StoppedCase> tried = new LinkedHashMap<>();
        jobs.stream()
                .filter(OperatorSearch::isJob)
                .forEach(job -> cases.tryAgain(job, current.require()).ifPresent(stopped -> tried.put(job, stopped)));
        if (tried.isEmpty()) {
            next.addFlashAttribute(
                    Flash.ATTRIBUTE,
                    Flash.note(jobs.isEmpty() ? "operation.stopped.noneChosen" : "operation.stopped.gone"));
        }
        ArrayList<Tried> outcomes = new ArrayList<>();
        tried.forEach((job, stopped) -> outcomes.add(outcome(job, stopped)));
        next.addFlashAttribute("tried", outcomes);
        return "redirect:" + ADDRESS;
    }

    private Tried outcome(String job, StoppedCase stopped) {
        String number = stopped.overview().number();
        String step = stopped.step().name();
        if (!processes.awaitQuiet(stopped.overview().id().value(), AUTOMATIC_STEPS)) {
            return new Tried("running", "note", number, step);
        }
        return cases.isFailed(job)
                ? new Tried("failed", "warning", number, step)
                : new Tried("done", "done", number, step);
    }

    /**
     * What became of one step that was tried again.
     *
     * @param outcome {@code done}, {@code failed} or {@code running}
     * @param tone how it is marked
     */
    record Tried(String outcome, String tone, String number, String step) implements Serializable {}
}
