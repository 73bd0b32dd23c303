package se.tryggve.monitor.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForManagers;
import se.tryggve.monitor.internal.StepFigures;
import se.tryggve.monitor.internal.StepFigures.Figure;
import se.tryggve.web.Sheet;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.StepDescription;

/** A model's diagram as a map of where cases are and how long its steps take, and the same as a table. */
@Controller
@ForManagers
class StepPages {

    private static final String USER_TASK = "userTask";

    private final StepFigures figures;
    private final Models models;
    private final SheetWords sheets;
    private final CurrentOfficer current;
    private final Clock clock;
    private final ZoneId legalZone;

    StepPages(
            StepFigures figures,
            Models models,
            SheetWords sheets,
            CurrentOfficer current,
            Clock clock,
            ZoneId legalZone) {
        this.figures = figures;
        this.models = models;
        this.sheets = sheets;
        this.current = current;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * A step of the model with its figures.
     *
     * @param step its name and lane
     */
    record Line(StepDescription step, Figure figure) {}

    @GetMapping("/monitor/steps")
    String map(
            @RequestParam(required = false) String process,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            Model model) {
        AskedPeriod asked = AskedPeriod.of(from, to, today());
        ProcessDescription shown = model(process);
        model.addAttribute("asked", asked);
        model.addAttribute("processes", models.current());
        model.addAttribute(
                "running", figures.running(current.require().authority().id()));
        model.addAttribute("process", shown);
        model.addAttribute("kinds", List.of(CaseKind.values()));
        model.addAttribute(
                "chosenKind", CaseKind.ofCode(kind).map(CaseKind::code).orElse(null));
        model.addAttribute("lines", lines(shown, kind, asked));
        return "monitor/steps";
    }

    /** The table as a CSV file. */
    @GetMapping("/monitor/steps.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) String process,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to) {
        return sheet(process, kind, AskedPeriod.of(from, to, today()))
                .asCsv(sheets.text("monitor.steps.file"), today());
    }

    /** The table as an XLSX file. */
    @GetMapping("/monitor/steps.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) String process,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to) {
        return sheet(process, kind, AskedPeriod.of(from, to, today()))
                .asXlsx(sheets.text("monitor.steps.file"), today());
    }

    private Sheet sheet(String process, String kind, AskedPeriod asked) {
        Sheet sheet = sheets.headed(
                "monitor.steps.step",
                "monitor.steps.lane",
                "monitor.steps.running",
                "monitor.steps.late",
                "monitor.steps.passages",
                "monitor.steps.median",
                "monitor.steps.ninth",
                "monitor.steps.passedLate");
        lines(model(process), kind, asked).forEach(line -> {
            Figure figure = line.figure();
            Object few = figure.few() ? sheets.text("monitor.steps.few") : null;
            sheet.row(
                    line.step().name(),
                    line.step().lane(),
                    figure.running(),
                    figure.late(),
                    figure.passages(),
                    figure.median() == null ? few : figure.median(),
                    figure.ninth() == null ? few : figure.ninth(),
                    figure.passedLate());
        });
        return sheet;
    }

    private List<Line> lines(ProcessDescription shown, String kind, AskedPeriod asked) {
        Map<String, Figure> known = figures
                .of(
                        current.require().authority().id(),
                        shown.key(),
                        CaseKind.ofCode(kind).orElse(null),
                        asked.period())
                .stream()
                .collect(Collectors.toMap(Figure::element, Function.identity()));
        return shown.steps().stream()
                .filter(step -> step.type().equals(USER_TASK))
                .map(step -> new Line(step, known.getOrDefault(step.element(), Figure.none(step.element()))))
                .toList();
    }

    /** The model that was asked for; of an unknown one, that of the first kind of case. */
    private ProcessDescription model(String key) {
        List<ProcessDescription> all = models.current();
        return all.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(one -> one.key().equals(CaseKind.values()[0].processKey()))
                        .findFirst()
                        .orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
