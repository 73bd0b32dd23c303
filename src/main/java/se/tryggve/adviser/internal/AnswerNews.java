package se.tryggve.adviser.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.message.Announcements;
import se.tryggve.message.Announcements.CaseNews;
import se.tryggve.worklist.AddedTasks;
import se.tryggve.worklist.TaskPlaces;

/** Tells whoever asked, and whoever handles the case, what has become of a question. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerNews {

    private static final int DAYS_TO_READ = 3;

    private final Announcements announcements;
    private final AddedTasks tasks;
    private final TaskPlaces places;
    private final QuestionRegister register;
    private final AdviserLetters letters;
    private final Directory directory;
    private final Clock clock;
    private final ZoneId legalZone;

    AnswerNews(
            Announcements announcements,
            AddedTasks tasks,
            TaskPlaces places,
            QuestionRegister register,
            AdviserLetters letters,
            Directory directory,
            Clock clock,
            ZoneId legalZone) {
        this.announcements = announcements;
        this.tasks = tasks;
        this.places = places;
        this.register = register;
        this.letters = letters;
        this.directory = directory;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The answer stands in the asker's task list until it is read, and those who handle the case are told. */
    void answered(QuestionRow before) {
        QuestionRow row = register.find(before.id()).orElseThrow();
        tell(row, "adviserAnswered");
        reader(row)
                .ifPresent(reader -> tasks.addFor(
                        UUID.randomUUID(),
                        row.caseId(),
                        reader,
                        new AddedTasks.Words(letters.readIt(), letters.readItWhat(row), dayToRead(), row.answer())));
    }

    /** Whoever asked; if that person works elsewhere by now, whoever of the authority handles the case. */
    private Optional<Officer> reader(QuestionRow row) {
        Stream<UserId> handlers = places.handlers(row.caseId().value(), row.authority()).stream();
        return Stream.concat(Stream.of(row.askedBy()), handlers)
                .flatMap(person -> directory.officer(person).stream())
                .filter(person -> person.authority().id().equals(row.authority()))
                .findFirst();
    }

    /** Some days on, and no weekend. */
    private LocalDate dayToRead() {
        LocalDate day = LocalDate.now(clock.withZone(legalZone)).plusDays(DAYS_TO_READ);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /** Too many wrong codes have shut the link: the asker gives a new one. */
    void shut(QuestionRow row) {
        tell(row, "adviserShut");
    }

    /** The last day has passed without an answer. */
    void silent(QuestionRow row) {
        tell(row, "adviserSilent");
    }

    private void tell(QuestionRow row, String said) {
        Set<UserId> people = new HashSet<>(places.handlers(row.caseId().value(), row.authority()));
        people.add(row.askedBy());
        announcements.tellOfCase(
                new CaseNews(
                        row.caseId().value(),
                        letters.number(row),
                        "adviser:" + row.id() + ":" + said + ":" + row.letters(),
                        said,
                        "/cases/" + row.caseId() + "/advisers/" + row.id()),
                people);
    }
}
