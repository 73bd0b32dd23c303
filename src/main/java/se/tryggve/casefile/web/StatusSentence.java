package se.tryggve.casefile.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseStatusSource;
import se.tryggve.casefile.Waiting;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.ProcessIncident;
import se.tryggve.workflow.StoppedSteps;

/**
 * Says in one sentence what a case waits for: "Väntar på yttrande från polisen sedan 12 dagar, svar senast 4 december."
 * Only the case's own authority is told what others do; they are told what waits for themselves, and what they have asked for.
 */
@Component
class StatusSentence {

    private final List<CaseStatusSource> sources;
    private final StoppedSteps stopped;
    private final Directory directory;
    private final MessageSource texts;
    private final Clock clock;
    private final ZoneId legalZone;

    StatusSentence(
            List<CaseStatusSource> sources,
            StoppedSteps stopped,
            Directory directory,
            MessageSource texts,
            Clock clock,
            ZoneId legalZone) {
        this.sources = sources;
        this.stopped = stopped;
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The sentence for one reader, in the reader's language. */
    String of(CaseOverview overview, Officer viewer) {
        if (overview.concluded()) {
            return text("casefile.sentence.concluded", word("casefile.outcome." + overview.outcome()));
        }
        Optional<ProcessIncident> fault =
                stopped.in(overview.id().value()).stream().findFirst();
        boolean owner = overview.owner().equals(viewer.authority().id());
        if (fault.isPresent()) {
            return owner ? text("casefile.sentence.fault", fault.get().name()) : word("casefile.sentence.fault.other");
        }
        AuthorityId own = viewer.authority().id();
        List<Waiting> waits = waits(overview, own).stream()
                .filter(wait -> owner || wait.on().equals(own) || own.equals(wait.by()))
                .toList();
        if (waits.isEmpty()) {
            return word(owner ? "casefile.status." + overview.status() : "casefile.sentence.elsewhere");
        }
        String first = tell(waits.get(0), own);
        return waits.size() == 1 ? first : first + " " + text("casefile.sentence.more", waits.size() - 1);
    }

    /** The steps that the viewer's own authority must take, longest wait first. */
    List<NextStep> own(CaseOverview overview, Officer viewer) {
        return all(overview)
                .filter(wait -> wait.step() != null
                        && wait.on().equals(viewer.authority().id()))
                .map(wait -> new NextStep(
                        wait.step().path(),
                        wait.what(),
                        word("identity.role." + wait.step().group()),
                        wait.due()))
                .toList();
    }

    /**
     * A step to take.
     *
     * @param path where its task stands
     * @param role whose it is, in the reader's words
     */
    record NextStep(String path, String name, String role, LocalDate due) {}

    /** One's own steps are told as steps, others' as the opinion that they are on. */
    private List<Waiting> waits(CaseOverview overview, AuthorityId own) {
        List<Waiting> all = all(overview)
                .filter(wait -> wait.kind() == Waiting.Kind.TASK || !wait.on().equals(own))
                .toList();
        Set<AuthorityId> asked = all.stream()
                .filter(wait -> wait.kind() == Waiting.Kind.OPINION)
                .map(Waiting::on)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(wait -> wait.kind() == Waiting.Kind.OPINION || !asked.contains(wait.on()))
                .toList();
    }

    private Stream<Waiting> all(CaseOverview overview) {
        return sources.stream()
                .flatMap(source -> source.waiting(overview.id()).stream())
                .sorted(Comparator.comparing(Waiting::since));
    }

    private String tell(Waiting wait, AuthorityId viewer) {
        String whose = wait.kind() == Waiting.Kind.TASK && wait.on().equals(viewer) ? "own" : "other";
        String key = "casefile.sentence." + wait.kind().name().toLowerCase(Locale.ROOT) + "." + whose;
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(wait.since(), legalZone), today());
        String sentence = text(key, directory.authority(wait.on()).name(), Math.max(0, days), wait.what());
        return sentence + (isAgreed(wait, whose) ? due(wait, whose) : ".");
    }

    /** The day that another authority has set itself for a step is no day of answer. */
    private static boolean isAgreed(Waiting wait, String whose) {
        return wait.kind() == Waiting.Kind.OPINION || whose.equals("own");
    }

    private String due(Waiting wait, String whose) {
        if (wait.due() == null) {
            return ".";
        }
        String pattern = wait.due().getYear() == today().getYear() ? "d MMMM" : "d MMMM yyyy";
        String day = DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale())
                .format(wait.due());
        String when = today().isAfter(wait.due()) ? "late" : "due";
        return text("casefile.sentence." + when + "." + whose, day);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }

    private String word(String key) {
        return texts.getMessage(key, null, key.substring(key.lastIndexOf('.') + 1), LocaleContextHolder.getLocale());
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
