package se.tryggve.deadline.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.DeadlineId;
import se.tryggve.deadline.DeadlineLine;
import se.tryggve.identity.Officer;

/** Where deadlines are read, in the reader's words. Whether the officer may read the case is the caller's question. */
@Component
@Transactional(readOnly = true)
public class DeadlineReading {

    private final DeadlineRegister deadlines;
    private final ChangeRegister changes;
    private final DeadlineWords words;
    private final RuleBook rules;
    private final CaseFiles cases;
    private final MessageSource texts;

    DeadlineReading(
            DeadlineRegister deadlines,
            ChangeRegister changes,
            DeadlineWords words,
            RuleBook rules,
            CaseFiles cases,
            MessageSource texts) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.words = words;
        this.rules = rules;
        this.cases = cases;
        this.texts = texts;
    }

    /** The deadlines of a case that an officer may know, the nearest day first. */
    public List<DeadlineLine> ofCase(CaseId caseId, Officer reader) {
        List<DeadlineRow> known = deadlines.ofCase(caseId).stream()
                .filter(row -> row.knownTo(reader.authority().id()))
                .toList();
        return words.lines(caseId, known, reader);
    }

    /**
     * One deadline.
     *
     * @throws UnknownDeadlineException if there is none in this case, or the officer may not know it
     */
    public Opened open(CaseId caseId, DeadlineId id, Officer reader) {
        DeadlineRow row = deadlines
                .find(id)
                .filter(found -> found.caseId().equals(caseId))
                .filter(found -> found.knownTo(reader.authority().id()))
                .orElseThrow(() -> new UnknownDeadlineException(id));
        boolean keeps = row.running() && row.keeper().equals(reader.authority().id());
        return new Opened(
                words.line(row, reader),
                row.version(),
                row.anchor(),
                texts.getMessage(
                        "deadline.event." + row.rule().event() + ".waiting", null, LocaleContextHolder.getLocale()),
                new May(
                        keeps && row.rule().anchorGivenByPeople(),
                        keeps && row.rule().pausable() && row.anchor() != null,
                        keeps && row.extendable(),
                        keeps && row.endedByPeople()),
                changes.of(id).stream().map(this::changed).toList(),
                keeps ? words.documentChoices(caseId, reader) : Map.of());
    }

    /** The deadlines of the table that the officer's authority can begin in a case. */
    public List<Choice> choices(CaseId caseId, Officer officer) {
        Locale locale = LocaleContextHolder.getLocale();
        return rules.of(cases.overview(caseId), officer.authority().kind()).stream()
                .map(rule -> new Choice(rule.code(), words.ruleName(rule, locale), words.counted(rule, locale)))
                .toList();
    }

    private Changed changed(ChangeRegister.Change change) {
        String reason = change.reason().startsWith("@")
                ? texts.getMessage(change.reason().substring(1), null, change.reason(), LocaleContextHolder.getLocale())
                : change.reason();
        return new Changed(change.at(), change.before(), change.after(), reason);
    }

    /**
     * A deadline on its page.
     *
     * @param anchor the day that it is counted from; null while nobody knows it
     * @param anchorName what that day is, in words
     * @param documents ids and names of the documents that can show why a clock stands still
     */
    public record Opened(
            DeadlineLine line,
            int version,
            LocalDate anchor,
            String anchorName,
            May may,
            List<Changed> changes,
            Map<String, String> documents) {}

    /** What the reader may do with it. */
    public record May(boolean countFrom, boolean pause, boolean extend, boolean end) {

        /** Whether there is anything at all. */
        public boolean something() {
            return countFrom || pause || extend || end;
        }
    }

    /**
     * One change of the last day.
     *
     * @param before null if there was none
     */
    public record Changed(Instant at, LocalDate before, LocalDate after, String reason) {}

    /** A rule to begin: what it is called, and how it is counted and why. */
    public record Choice(String code, String name, String counted) {}
}
