package se.tryggve.measure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.measure.MeasureKind;
import se.tryggve.measure.MeasureWords;
import se.tryggve.measure.internal.EndingSoon;
import se.tryggve.measure.internal.GuardLine;
import se.tryggve.measure.internal.GuardOverview;
import se.tryggve.web.Sheet;

/** The permits to use public order guards and the security companies of the reader's municipality. */
@Controller
@ForCaseReaders
class GuardOverviewPage {

    private final GuardOverview overview;
    private final EndingSoon ending;
    private final MeasureWords words;
    private final CurrentOfficer current;
    private final MessageSource texts;
    private final Clock clock;
    private final ZoneId legalZone;

    GuardOverviewPage(
            GuardOverview overview,
            EndingSoon ending,
            MeasureWords words,
            CurrentOfficer current,
            MessageSource texts,
            Clock clock,
            ZoneId legalZone) {
        this.overview = overview;
        this.ending = ending;
        this.words = words;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** Says hours in the reader's words, for the page. */
    record Hours(MeasureWords words, Locale locale) {

        /** The hours of a line. */
        public String of(GuardLine line) {
            return words.hours(line.windows(), locale);
        }
    }

    @GetMapping("/registers/guards")
    String list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam(required = false) UUID after,
            Model model,
            Locale locale) {
        Authority keeper = current.require().authority();
        model.addAttribute("keeper", keeper);
        model.addAttribute("keeps", keeper.kind() == AuthorityKind.MUNICIPALITY);
        model.addAttribute("ending", ending.of(keeper.id(), MeasureKind.GUARD_AREA));
        model.addAttribute("page", overview.page(keeper.id(), until, after));
        model.addAttribute("hours", new Hours(words, locale));
        return "measure/guards";
    }

    /** The whole overview as a sheet. */
    @GetMapping("/registers/guards.csv")
    ResponseEntity<byte[]> sheet(Locale locale) {
        Authority keeper = current.require().authority();
        Sheet sheet = new Sheet(headings(locale));
        GuardLine last = null;
        do {
            GuardOverview.Page page = overview.page(
                    keeper.id(), last == null ? null : last.validUntil(), last == null ? null : last.id());
            page.lines().forEach(line -> row(sheet, line, locale));
            last = page.next();
        } while (last != null);
        return sheet.asCsv(text("measure.guards.file", locale), LocalDate.now(clock.withZone(legalZone)));
    }

    private String[] headings(Locale locale) {
        return new String[] {
            text("measure.register.label", locale),
            text("measure.register.place", locale),
            text("measure.guards.hours", locale),
            text("measure.guards.permitOn", locale),
            text("measure.guards.permitUntil", locale),
            text("measure.guards.conditions", locale),
            text("measure.guards.company", locale),
            text("measure.guards.companyNumber", locale),
            text("measure.guards.checkedOn", locale),
            text("measure.guards.contractUntil", locale),
            text("measure.register.since", locale),
            text("measure.register.until", locale)
        };
    }

    private void row(Sheet sheet, GuardLine line, Locale locale) {
        GuardLine.Company company = line.company();
        sheet.row(
                line.label(),
                line.place(),
                words.hours(line.windows(), locale),
                line.permitOn(),
                line.validUntil(),
                line.conditions(),
                company == null ? null : guards(company, locale),
                company == null ? null : company.number(),
                company == null ? null : company.checkedOn(),
                company == null ? null : company.until(),
                line.since(),
                line.ended());
    }

    private String guards(GuardLine.Company company, Locale locale) {
        return company.name() == null ? text("measure.guards.ownStaff", locale) : company.name();
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
