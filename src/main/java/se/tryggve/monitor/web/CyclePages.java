package se.tryggve.monitor.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.tryggve.identity.Authority;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForManagers;
import se.tryggve.monitor.internal.CycleTimes;
import se.tryggve.monitor.internal.forecast.BackTests;

/** How long cases took until they were decided, and how often forecasts of it would have held. */
@Controller
@ForManagers
class CyclePages {

    private final CycleTimes times;
    private final BackTests backTests;
    private final CurrentOfficer current;
    private final Clock clock;
    private final ZoneId legalZone;

    CyclePages(CycleTimes times, BackTests backTests, CurrentOfficer current, Clock clock, ZoneId legalZone) {
        this.times = times;
        this.backTests = backTests;
        this.current = current;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @GetMapping("/monitor/cycle")
    String cycle(@Valid @ModelAttribute CycleQuery query, Model model) {
        Authority authority = current.require().authority();
        AskedPeriod asked = query.period(LocalDate.now(clock.withZone(legalZone)));
        List<CycleTimes.Group> groups = times.groups(authority.id(), asked.period());
        model.addAttribute("authority", authority);
        model.addAttribute("asked", asked);
        model.addAttribute("query", query);
        model.addAttribute("groups", groups);
        model.addAttribute("choices", CycleChoices.of(groups));
        model.addAttribute(
                "months",
                times.months(
                        authority.id(),
                        asked.period(),
                        query.chosenKind(),
                        query.chosenRegime(),
                        query.chosenOutcome()));
        for (String file : List.of("months", "groups")) {
            model.addAttribute(file + "Csv", query.at("/monitor/cycle-" + file + ".csv", asked));
            model.addAttribute(file + "Xlsx", query.at("/monitor/cycle-" + file + ".xlsx", asked));
        }
        return "monitor/cycle";
    }

    @GetMapping("/monitor/forecasts")
    String forecasts(Model model) {
        Authority authority = current.require().authority();
        model.addAttribute("authority", authority);
        model.addAttribute("tests", backTests.of(authority.id()));
        return "monitor/forecasts";
    }
}
