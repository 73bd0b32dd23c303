package se.tryggve.monitor.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForManagers;
import se.tryggve.monitor.internal.CycleTimes;
import se.tryggve.web.Sheet;

/** How long cases took, as files: the rows and columns of the page. */
@Controller
@ForManagers
class CycleSheets {

    private final CycleTimes times;
    private final SheetWords words;
    private final CurrentOfficer current;
    private final Clock clock;
    private final ZoneId legalZone;

    CycleSheets(CycleTimes times, SheetWords words, CurrentOfficer current, Clock clock, ZoneId legalZone) {
        this.times = times;
        this.words = words;
        this.current = current;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @GetMapping("/monitor/cycle-months.csv")
    ResponseEntity<byte[]> monthsAsCsv(@Valid @ModelAttribute CycleQuery query) {
        return months(query).asCsv(words.text("monitor.cycle.file"), today());
    }

    @GetMapping("/monitor/cycle-months.xlsx")
    ResponseEntity<byte[]> monthsAsXlsx(@Valid @ModelAttribute CycleQuery query) {
        return months(query).asXlsx(words.text("monitor.cycle.file"), today());
    }

    @GetMapping("/monitor/cycle-groups.csv")
    ResponseEntity<byte[]> groupsAsCsv(@Valid @ModelAttribute CycleQuery query) {
        return groups(query).asCsv(words.text("monitor.cycle.file"), today());
    }

    @GetMapping("/monitor/cycle-groups.xlsx")
    ResponseEntity<byte[]> groupsAsXlsx(@Valid @ModelAttribute CycleQuery query) {
        return groups(query).asXlsx(words.text("monitor.cycle.file"), today());
    }

    private Sheet months(CycleQuery query) {
        Sheet sheet = words.headed(
                "monitor.cycle.month",
                "monitor.cases",
                "monitor.cycle.median",
                "monitor.cycle.eighty",
                "monitor.cycle.ninetyFive");
        times.months(
                        authority(),
                        query.period(today()).period(),
                        query.chosenKind(),
                        query.chosenRegime(),
                        query.chosenOutcome())
                .forEach(month -> sheet.row(
                        month.from().toString().substring(0, "2026-01".length()),
                        month.times().cases(),
                        days(month.times(), month.times().median()),
                        days(month.times(), month.times().eighty()),
                        days(month.times(), month.times().ninetyFive())));
        return sheet;
    }

    private Sheet groups(CycleQuery query) {
        Sheet sheet = words.headed(
                "casefile.kind",
                "casefile.regime",
                "monitor.cycle.outcome",
                "monitor.cases",
                "monitor.cycle.median",
                "monitor.cycle.eighty",
                "monitor.cycle.ninetyFive");
        times.groups(authority(), query.period(today()).period())
                .forEach(group -> sheet.row(
                        words.text("casefile.kind." + group.kind().code()),
                        words.named("casefile.regime.", group.regime()),
                        words.named("casefile.outcome.", group.outcome()),
                        group.times().cases(),
                        days(group.times(), group.times().median()),
                        days(group.times(), group.times().eighty()),
                        days(group.times(), group.times().ninetyFive())));
        return sheet;
    }

    private Object days(CycleTimes.Times all, Integer days) {
        return all.few() ? words.text("monitor.steps.few") : days;
    }

    private AuthorityId authority() {
        return current.require().authority().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
