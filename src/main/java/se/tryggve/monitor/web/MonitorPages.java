package se.tryggve.monitor.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Authority;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Directory;
import se.tryggve.identity.ForManagers;
import se.tryggve.monitor.internal.Backlog;
import se.tryggve.monitor.internal.CaseEntries;
import se.tryggve.monitor.internal.CaseEntry;
import se.tryggve.monitor.internal.Compliance;
import se.tryggve.monitor.internal.Overview;
import se.tryggve.monitor.internal.WaitingTimes;
import se.tryggve.monitor.internal.forecast.Forecasts;

/** Where the cases of an authority stand; each figure leads to the cases behind it. */
@Controller
@ForManagers
class MonitorPages {

    private static final int PAGE = 50;

    private final Overview overview;
    private final CaseEntries entries;
    private final WaitingTimes waiting;
    private final Compliance compliance;
    private final Forecasts forecasts;
    private final ChoiceWords words;
    private final Directory directory;
    private final CurrentOfficer current;
    private final Clock clock;
    private final ZoneId legalZone;

    MonitorPages(
            Overview overview,
            CaseEntries entries,
            WaitingTimes waiting,
            Compliance compliance,
            Forecasts forecasts,
            ChoiceWords words,
            Directory directory,
            CurrentOfficer current,
            Clock clock,
            ZoneId legalZone) {
        this.overview = overview;
        this.entries = entries;
        this.waiting = waiting;
        this.compliance = compliance;
        this.forecasts = forecasts;
        this.words = words;
        this.directory = directory;
        this.current = current;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @GetMapping("/monitor")
    String overview(Model model) {
        Authority authority = authority();
        Backlog backlog = overview.backlog(authority.id());
        Map<String, String> names = directory.authorities().stream()
                .collect(Collectors.toMap(one -> one.id().value(), Authority::name));
        model.addAttribute("authority", authority);
        model.addAttribute("backlog", backlog);
        model.addAttribute("names", names);
        model.addAttribute("weeks", overview.weeks(authority.id()));
        model.addAttribute("load", overview.load(authority.id()));
        model.addAttribute("today", today());
        return "monitor/overview";
    }

    @GetMapping("/monitor/cases")
    String cases(@Valid @ModelAttribute CaseQuery query, Model model) {
        CaseEntries.Page page = entries.page(authority().id(), query.choice(), query.place(), PAGE);
        model.addAttribute("show", query.choice().show());
        model.addAttribute("conditions", words.of(query.choice()));
        model.addAttribute("page", page);
        if (query.choice().show().open()) {
            model.addAttribute("forecasts", forecasts.of(authority().id(), ids(page)));
        }
        model.addAttribute("later", query.place() != null);
        model.addAttribute("next", page.next() == null ? null : query.at("/monitor/cases", page.next()));
        model.addAttribute("csv", query.at("/monitor/cases.csv", null));
        model.addAttribute("xlsx", query.at("/monitor/cases.xlsx", null));
        return "monitor/cases";
    }

    private static List<CaseId> ids(CaseEntries.Page page) {
        return page.lines().stream().map(CaseEntry::id).toList();
    }

    @GetMapping("/monitor/waiting")
    String waiting(
            @RequestParam(required = false) String from, @RequestParam(required = false) String to, Model model) {
        Authority authority = authority();
        AskedPeriod asked = AskedPeriod.of(from, to, today());
        model.addAttribute("asked", asked);
        model.addAttribute("authority", authority);
        model.addAttribute("settled", waiting.settled(authority.id(), asked.period()));
        model.addAttribute("open", waiting.open(authority.id()));
        return "monitor/waiting";
    }

    @GetMapping("/monitor/compliance")
    String compliance(
            @RequestParam(required = false) String from, @RequestParam(required = false) String to, Model model) {
        Authority authority = authority();
        AskedPeriod asked = AskedPeriod.of(from, to, today());
        model.addAttribute("asked", asked);
        model.addAttribute("authority", authority);
        model.addAttribute("deadlines", compliance.deadlines(authority.id(), asked.period()));
        model.addAttribute("untrue", compliance.untrue(authority.id()));
        model.addAttribute("registered", compliance.registered(authority.id()));
        model.addAttribute("reasons", compliance.reasons(authority.id(), asked.period()));
        return "monitor/compliance";
    }

    private Authority authority() {
        return current.require().authority();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
