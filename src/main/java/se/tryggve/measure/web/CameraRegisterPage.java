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
import se.tryggve.measure.internal.CameraRegister;
import se.tryggve.measure.internal.EndingSoon;
import se.tryggve.measure.internal.RegisterLine;
import se.tryggve.web.Sheet;

/** The register of camera surveillance of the reader's municipality (kamerabevakningslagen 10 §). */
@Controller
@ForCaseReaders
class CameraRegisterPage {

    private final CameraRegister register;
    private final EndingSoon ending;
    private final CurrentOfficer current;
    private final MessageSource texts;
    private final Clock clock;
    private final ZoneId legalZone;

    CameraRegisterPage(
            CameraRegister register,
            EndingSoon ending,
            CurrentOfficer current,
            MessageSource texts,
            Clock clock,
            ZoneId legalZone) {
        this.register = register;
        this.ending = ending;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @GetMapping("/registers/cameras")
    String list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate started,
            @RequestParam(required = false) UUID after,
            Model model) {
        Authority keeper = current.require().authority();
        model.addAttribute("keeper", keeper);
        model.addAttribute("keeps", keeper.kind() == AuthorityKind.MUNICIPALITY);
        model.addAttribute("ending", ending.of(keeper.id(), MeasureKind.CAMERA));
        model.addAttribute("page", register.page(keeper.id(), started, after));
        return "measure/register";
    }

    /** The whole register as a sheet, to hand to the supervisory authority on request. */
    @GetMapping("/registers/cameras.csv")
    ResponseEntity<byte[]> sheet(Locale locale) {
        Authority keeper = current.require().authority();
        Sheet sheet = new Sheet(headings(locale));
        RegisterLine last = null;
        do {
            CameraRegister.Page page =
                    register.page(keeper.id(), last == null ? null : last.startedOn(), last == null ? null : last.id());
            page.lines().forEach(line -> row(sheet, line, locale));
            last = page.next();
        } while (last != null);
        return sheet.asCsv(text("measure.register.file", locale), LocalDate.now(clock.withZone(legalZone)));
    }

    private String[] headings(Locale locale) {
        return new String[] {
            text("measure.register.label", locale),
            text("measure.register.place", locale),
            text("measure.register.placeType", locale),
            text("measure.register.purpose", locale),
            text("measure.register.sound", locale),
            text("measure.register.specialTechnique", locale),
            text("measure.register.assessed", locale),
            text("measure.register.since", locale),
            text("measure.register.until", locale),
            text("measure.register.kept", locale)
        };
    }

    private void row(Sheet sheet, RegisterLine line, Locale locale) {
        sheet.row(
                line.label(),
                line.address(),
                text("casefile.placeType." + line.placeType(), locale),
                line.purpose(),
                text(line.sound() ? "measure.sound.yes" : "measure.sound.no", locale),
                line.specialTechnique(),
                line.assessedOn(),
                line.startedOn(),
                line.endedOn(),
                line.keptUntil());
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
