package se.tryggve.casefile.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.RefusedCaseException;
import se.tryggve.casefile.internal.WaitingTimes;
import se.tryggve.casefile.internal.WaitingTimes.WaitingTime;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForAdministrators;
import se.tryggve.web.Flash;

/** Where administrators see what cases wait for by the clock, and move a time that no deadline rules. */
@Controller
@ForAdministrators
class WaitingTimesPage {

    private static final String ADDRESS = "/administration/timers";
    private static final int AT_A_TIME = 100;
    private static final int LONGEST_REASON = 500;

    private final WaitingTimes times;
    private final CurrentOfficer current;
    private final ZoneId legalZone;

    WaitingTimesPage(WaitingTimes times, CurrentOfficer current, ZoneId legalZone) {
        this.times = times;
        this.current = current;
        this.legalZone = legalZone;
    }

    /**
     * What the cases wait for.
     *
     * @param q a part of the case's number or of what is waited for
     */
    @GetMapping(ADDRESS)
    String show(@RequestParam(defaultValue = "") String q, Model model) {
        List<WaitingTime> found = times.of(current.require()).stream()
                .filter(time -> OperatorSearch.fits(
                        q, time.overview().number(), time.timer().name()))
                .toList();
        model.addAttribute("q", q.strip());
        model.addAttribute("total", found.size());
        model.addAttribute("times", found.stream().limit(AT_A_TIME).toList());
        return "casefile/timers";
    }

    @GetMapping(ADDRESS + "/{job}")
    String one(@PathVariable String job, Model model) {
        WaitingTime time = find(job);
        var due = time.timer().due().atZone(legalZone);
        return form(
                time,
                new Typed(
                        due.toLocalDate().toString(),
                        due.toLocalTime().withNano(0).withSecond(0).toString(),
                        ""),
                model);
    }

    /**
     * Moves the time, or says what is wrong and keeps what was typed.
     *
     * @param day {@code yyyy-MM-dd}
     * @param time {@code HH:mm}, Europe/Stockholm
     * @param reason why, at most 500 characters
     */
    @PostMapping(ADDRESS + "/{job}")
    String move(
            @PathVariable String job,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next) {
        WaitingTime waiting = find(job);
        Typed typed = new Typed(day, time, reason);
        try {
            times.move(waiting, moment(typed), reason(typed));
        } catch (RefusedCaseException refused) {
            model.addAttribute("problem", refused);
            return form(waiting, typed, model);
        }
        next.addFlashAttribute(
                Flash.ATTRIBUTE,
                Flash.done(
                        "operation.timer.moved",
                        waiting.timer().name(),
                        waiting.overview().number(),
                        day,
                        time));
        return "redirect:" + ADDRESS;
    }

    private WaitingTime find(String job) {
        return Optional.of(job)
                .filter(OperatorSearch::isJob)
                .flatMap(known -> times.find(known, current.require()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(WaitingTime time, Typed typed, Model model) {
        model.addAttribute("readsCases", current.require().readsCases());
        model.addAttribute("waiting", time);
        model.addAttribute("typed", typed);
        return "casefile/timer";
    }

    private Instant moment(Typed typed) {
        try {
            return LocalDate.parse(typed.day().strip())
                    .atTime(LocalTime.parse(typed.time().strip().replace('.', ':')))
                    .atZone(legalZone)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            throw new RefusedCaseException("day", "operation.timer.wrongDay");
        }
    }

    private static String reason(Typed typed) {
        String reason = typed.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            throw new RefusedCaseException("reason", "operation.timer.noReason");
        }
        return reason;
    }

    /** What stands in the fields. */
    record Typed(String day, String time, String reason) {}
}
