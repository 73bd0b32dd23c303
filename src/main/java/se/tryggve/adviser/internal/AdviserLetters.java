package se.tryggve.adviser.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.HandedOut.Paper;
import se.tryggve.identity.Directory;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;
import se.tryggve.identity.PersonalLinks;
import se.tryggve.message.Announcements;

/** The words of what leaves to an adviser and of what is filed. A letter tells neither the question nor the code. */
@Component
class AdviserLetters {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Announcements outbox;
    private final CaseFiles files;
    private final Directory directory;
    private final MessageSource texts;
    private final ZoneId legalZone;

    AdviserLetters(Announcements outbox, CaseFiles files, Directory directory, MessageSource texts, ZoneId legalZone) {
        this.outbox = outbox;
        this.files = files;
        this.directory = directory;
        this.texts = texts;
        this.legalZone = legalZone;
    }

    /**
     * The letter with the link.
     *
     * @param link null for the preview, which has none yet
     */
    String invitation(QuestionRow row, String link) {
        String address = link == null ? say("adviser.mail.linkHere") : outbox.link(PersonalLinks.PATH + "/" + link);
        return say(
                "adviser.mail.invitation",
                row.name(),
                authority(row),
                number(row),
                day(row.answerBy()),
                address,
                asker(row),
                contact(row));
    }

    String subject(QuestionRow row) {
        return say("adviser.mail.subject", number(row));
    }

    void invite(QuestionRow row, String link) {
        outbox.writeOutside(event(row, "link"), row.address(), subject(row), invitation(row, link));
    }

    void remind(QuestionRow row) {
        String body = say(
                "adviser.mail.reminder", row.name(), authority(row), number(row), day(row.answerBy()), contact(row));
        outbox.writeOutside(
                event(row, "reminder"), row.address(), say("adviser.mail.reminder.subject", number(row)), body);
    }

    /** Stops a link that has not left, and says that nothing more is asked. */
    void callOff(QuestionRow row) {
        outbox.withdraw(event(row, "link"));
        outbox.withdraw(event(row, "reminder"));
        String body = say("adviser.mail.calledOff", row.name(), authority(row), number(row), contact(row));
        outbox.writeOutside(
                event(row, "calledOff"), row.address(), say("adviser.mail.calledOff.subject", number(row)), body);
    }

    /** A link that has not left and is no longer to. */
    void stop(QuestionRow row) {
        outbox.withdraw(event(row, "link"));
        outbox.withdraw(event(row, "reminder"));
    }

    /** The question as it is filed. */
    DocumentContent.Text question(QuestionRow row, List<Paper> papers) {
        List<Paragraph> said = new ArrayList<>();
        said.add(new Paragraph(1, say("document.outsider"), row.name() + ", " + row.address()));
        said.add(new Paragraph(1, say("adviser.paper.question"), row.question()));
        said.add(new Paragraph(1, say("adviser.paper.answerBy"), day(row.answerBy())));
        said.add(new Paragraph(
                1, say("adviser.paper.papers"), papers.isEmpty() ? say("adviser.paper.none") : list(papers)));
        return new DocumentContent.Text(said);
    }

    private static String list(List<Paper> papers) {
        return String.join(
                "\n",
                papers.stream()
                        .map(paper ->
                                paper.line().number() + ". " + paper.line().title())
                        .toList());
    }

    /** The answer as it is filed. */
    DocumentContent.Text answer(QuestionRow row, String answer) {
        return new DocumentContent.Text(List.of(
                new Paragraph(1, say("document.outsider"), row.name() + ", " + row.address()),
                new Paragraph(1, say("adviser.paper.question"), row.question()),
                new Paragraph(1, say("adviser.paper.answer"), answer)));
    }

    /** Titles name nobody: they are searched. */
    String questionTitle() {
        return say("adviser.paper.questionTo");
    }

    String answerTitle() {
        return say("adviser.paper.answerFrom");
    }

    String readIt() {
        return say("adviser.task");
    }

    String readItWhat(QuestionRow row) {
        return say("adviser.task.what", row.name(), row.question());
    }

    /** The case's register number at the authority that asks. */
    String number(QuestionRow row) {
        return files.numberAt(row.caseId(), row.authority()).orElse("");
    }

    String authority(QuestionRow row) {
        return directory.authority(row.authority()).name();
    }

    /** Who asks, with the unit. */
    String asker(QuestionRow row) {
        return directory
                .officer(row.askedBy())
                .map(officer -> officer.name() + ", " + officer.unit().name())
                .orElse(row.askedBy().value());
    }

    /** Who asks, and where that person is written to if anywhere. */
    private String contact(QuestionRow row) {
        String reach = reach(row);
        return reach.isEmpty()
                ? say("adviser.mail.contact", asker(row))
                : say("adviser.mail.contactBy", asker(row), reach);
    }

    /** Where who asks is written to; empty if nowhere. */
    String reach(QuestionRow row) {
        Optional<Officer> officer = directory.officer(row.askedBy());
        return officer.flatMap(one -> directory.addressOf(one.id()))
                .map(MailAddress::value)
                .orElse("");
    }

    LocalDate legalDay(java.time.Instant instant) {
        return LocalDate.ofInstant(instant, legalZone);
    }

    private static String event(QuestionRow row, String what) {
        return "adviser:" + row.id() + ":" + what + ":" + row.letters();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH).format(day);
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, SWEDISH);
    }
}
