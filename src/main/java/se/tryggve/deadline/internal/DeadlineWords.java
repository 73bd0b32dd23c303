package se.tryggve.deadline.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.DeadlineId;
import se.tryggve.deadline.DeadlineLine;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;

/** Deadlines in the reader's words, with open pauses counted as far as today. */
@Component
class DeadlineWords {

    private final PauseRegister pauses;
    private final ExtensionRegister extensions;
    private final Reckoner reckoner;
    private final SumWords sums;
    private final Documents documents;
    private final Directory directory;
    private final MessageSource texts;
    private final Clock clock;
    private final ZoneId legalZone;

    DeadlineWords(
            PauseRegister pauses,
            ExtensionRegister extensions,
            Reckoner reckoner,
            SumWords sums,
            Documents documents,
            Directory directory,
            MessageSource texts,
            Clock clock,
            ZoneId legalZone) {
        this.pauses = pauses;
        this.extensions = extensions;
        this.reckoner = reckoner;
        this.sums = sums;
        this.documents = documents;
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    DeadlineLine line(DeadlineRow row, Officer reader) {
        return lines(row.caseId(), List.of(row), reader).get(0);
    }

    List<DeadlineLine> lines(CaseId caseId, List<DeadlineRow> rows, Officer reader) {
        Map<DocumentId, Integer> numbers = documents
                .visibleTo(caseId, reader.authority().id())
                .stream()
                .collect(Collectors.toMap(DocumentLine::id, DocumentLine::number));
        Locale locale = LocaleContextHolder.getLocale();
        Map<DeadlineId, List<Pause>> stops = pauses.ofCase(caseId);
        Map<DeadlineId, List<Extension>> longer = extensions.ofCase(caseId);
        return rows.stream()
                .map(row -> line(
                        row,
                        longer.getOrDefault(row.id(), List.of()),
                        stops.getOrDefault(row.id(), List.of()),
                        numbers,
                        locale))
                .toList();
    }

    private DeadlineLine line(
            DeadlineRow row,
            List<Extension> longer,
            List<Pause> stopped,
            Map<DocumentId, Integer> numbers,
            Locale locale) {
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        Sum sum = reckoner.sum(row.rule(), row.anchor(), longer, stopped, row.running() ? today : row.ended());
        Rule rule = row.rule();
        return new DeadlineLine(
                row.id(),
                row.caseId().toString(),
                row.name() != null,
                name(row, locale),
                directory.authority(row.keeper()).name(),
                rule.basis().code(),
                rule.law(),
                sum.due(),
                sums.of(rule, sum, numbers, today.getYear(), locale),
                row.running() ? standsStillSince(stopped) : null,
                row.ended(),
                lapsed(row, sum, today) ? "lapsed" : row.outcome());
    }

    private static boolean lapsed(DeadlineRow row, Sum sum, LocalDate today) {
        return row.running()
                && row.rule().lapses()
                && sum.due() != null
                && sum.due().isBefore(today);
    }

    private static LocalDate standsStillSince(List<Pause> pauses) {
        return pauses.stream().filter(Pause::open).map(Pause::from).findFirst().orElse(null);
    }

    private String name(DeadlineRow row, Locale locale) {
        return row.name() != null ? row.name() : ruleName(row.rule(), locale);
    }

    /** What a rule of the table is called. */
    String ruleName(Rule rule, Locale locale) {
        return texts.getMessage("deadline.rule." + rule.code(), null, rule.code(), locale);
    }

    /** How a rule of the table is counted, and what it rests on. */
    String counted(Rule rule, Locale locale) {
        String basis = texts.getMessage("deadline.basis." + rule.basis().code(), null, locale);
        String law = rule.law() == null ? basis : basis + ", " + rule.law();
        return texts.getMessage("deadline.new.counted", new Object[] {sums.period(rule, locale), law}, locale);
    }

    /** The choices of a list of documents: the id and what the reader calls it. */
    Map<String, String> documentChoices(CaseId caseId, Officer reader) {
        Function<DocumentLine, String> words = line -> texts.getMessage(
                "deadline.document.choice",
                new Object[] {line.number(), line.title()},
                LocaleContextHolder.getLocale());
        return documents.visibleTo(caseId, reader.authority().id()).stream()
                .collect(
                        Collectors.toMap(line -> line.id().toString(), words, (one, other) -> one, LinkedHashMap::new));
    }
}
