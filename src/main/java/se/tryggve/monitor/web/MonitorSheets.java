package se.tryggve.monitor.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForManagers;
import se.tryggve.monitor.internal.CaseEntries;
import se.tryggve.monitor.internal.CaseEntry;
import se.tryggve.monitor.internal.WaitingTimes;
import se.tryggve.monitor.internal.WaitsFor;
import se.tryggve.web.Sheet;

/** The tables of the managers' pages as files: the rows and columns of the page, all of its pages. */
@Controller
@ForManagers
class MonitorSheets {

    private static final int CHUNK = 1000;

    private final CaseEntries entries;
    private final WaitingTimes waiting;
    private final ForecastWords forecasts;
    private final SheetWords words;
    private final CurrentOfficer current;
    private final Clock clock;
    private final ZoneId legalZone;

    MonitorSheets(
            CaseEntries entries,
            WaitingTimes waiting,
            ForecastWords forecasts,
            SheetWords words,
            CurrentOfficer current,
            Clock clock,
            ZoneId legalZone) {
        this.entries = entries;
        this.waiting = waiting;
        this.forecasts = forecasts;
        this.words = words;
        this.current = current;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @GetMapping("/monitor/cases.csv")
    ResponseEntity<byte[]> casesAsCsv(@Valid @ModelAttribute CaseQuery query) {
        return cases(query).asCsv(words.text("monitor.cases.file"), today());
    }

    @GetMapping("/monitor/cases.xlsx")
    ResponseEntity<byte[]> casesAsXlsx(@Valid @ModelAttribute CaseQuery query) {
        return cases(query).asXlsx(words.text("monitor.cases.file"), today());
    }

    @GetMapping("/monitor/waiting.csv")
    ResponseEntity<byte[]> waitingAsCsv(
            @RequestParam(required = false) String from, @RequestParam(required = false) String to) {
        return waiting(from, to).asCsv(words.text("monitor.waiting.file"), today());
    }

    @GetMapping("/monitor/waiting.xlsx")
    ResponseEntity<byte[]> waitingAsXlsx(
            @RequestParam(required = false) String from, @RequestParam(required = false) String to) {
        return waiting(from, to).asXlsx(words.text("monitor.waiting.file"), today());
    }

    @GetMapping("/monitor/waiting-open.csv")
    ResponseEntity<byte[]> waitingOpenAsCsv() {
        return days(waiting.open(authority())).asCsv(words.text("monitor.waiting.fileOpen"), today());
    }

    @GetMapping("/monitor/waiting-open.xlsx")
    ResponseEntity<byte[]> waitingOpenAsXlsx() {
        return days(waiting.open(authority())).asXlsx(words.text("monitor.waiting.fileOpen"), today());
    }

    private Sheet cases(CaseQuery query) {
        boolean open = query.choice().show().open();
        List<String> heads = new ArrayList<>(List.of(
                "casefile.number",
                "casefile.title",
                "casefile.place",
                "casefile.kind",
                "casefile.phase",
                "monitor.cases.waits",
                "monitor.cases.due"));
        heads.addAll(
                open
                        ? List.of("monitor.forecast.column", "casefile.received")
                        : List.of("casefile.received", "monitor.cases.settled"));
        Sheet sheet = words.headed(heads.toArray(String[]::new));
        CaseEntries.After after = null;
        do {
            CaseEntries.Page page = entries.page(authority(), query.choice(), after, CHUNK);
            Map<CaseId, String> likely = open ? forecasts.of(authority(), page) : null;
            page.lines().forEach(line -> row(sheet, line, likely));
            after = page.next();
        } while (after != null);
        return sheet;
    }

    private void row(Sheet sheet, CaseEntry line, Map<CaseId, String> likely) {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                line.number(),
                line.title(),
                line.place(),
                words.text("casefile.kind." + line.kind().code()),
                line.phase(),
                line.waits() == null
                        ? null
                        : words.text("monitor.waits." + line.waits().code()),
                line.nextDue()));
        if (likely != null) {
            cells.add(likely.get(line.id()));
        }
        cells.add(line.received());
        if (likely == null) {
            cells.add(line.settled());
        }
        sheet.row(cells.toArray());
    }

    private Sheet waiting(String from, String to) {
        return days(
                waiting.settled(authority(), AskedPeriod.of(from, to, today()).period()));
    }

    private Sheet days(List<WaitingTimes.KindDays> lines) {
        List<String> keys = new ArrayList<>(List.of("casefile.kind", "monitor.waiting.cases"));
        WaitsFor.anybody().forEach(one -> keys.add("monitor.waits." + one.code()));
        keys.add("monitor.waiting.sum");
        Sheet sheet = words.headed(keys.toArray(String[]::new));
        lines.forEach(line -> {
            List<Object> cells = new ArrayList<>(
                    List.of(words.text("casefile.kind." + line.kind().code()), line.cases()));
            cells.addAll(line.days().values());
            cells.add(line.sum());
            sheet.row(cells.toArray());
        });
        return sheet;
    }

    private AuthorityId authority() {
        return current.require().authority().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
