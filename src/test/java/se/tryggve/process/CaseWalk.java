package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.workflow.ProcessIncident;
import se.tryggve.workflow.Processes;

/** Takes a case through a course on the real engine and database, each step as the officer whose task it is. */
final class CaseWalk {

    private final ApplicationContext application;
    private final LocalDate today;
    private final CaseHands hands;

    CaseWalk(ApplicationContext application, LocalDate today) {
        this.application = application;
        this.today = today;
        this.hands = new CaseHands(application, today);
    }

    /** Walks to the end and checks how the case was concluded. */
    void walk(Course course) {
        begin(course);
        assertThat(bean(Processes.class).positions(caseId()))
                .as("%s is over", course.name())
                .isEmpty();
        assertThat(bean(Processes.class).ended(caseId()).orElseThrow().elements())
                .as("%s remembers where it ended", course.name())
                .isNotEmpty()
                .allMatch(end -> end.startsWith("endEvent_"));
        assertThat(bean(CaseFiles.class).overview(new CaseId(caseId())).outcome())
                .isEqualTo(course.outcome());
    }

    /** Walks as far as the course goes. */
    void begin(Course course) {
        hands.open(course.kind(), course.name(), LocalDate.parse(course.received()));
        go(course.steps());
    }

    /** Goes on from where the case stands. */
    void go(List<Course.Step> steps) {
        for (Course.Step step : steps) {
            if (step instanceof Course.Answer answer) {
                hands.answer(open(answer.element()), paper -> answer.values());
            } else if (step instanceof Course.Lapse lapse) {
                hands.lapse(lapse.event());
            } else if (step instanceof Course.Happening happening) {
                hands.happen(happening.message());
            } else if (step instanceof Course.ByHand byHand) {
                new ExtraTasks(application, caseId(), caseOfficer(), today).go(byHand.added());
            } else if (step instanceof Course.LongAgo longAgo) {
                bean(JdbcTemplate.class)
                        .update(
                                "update deadline set due = ?, anchor = ? where case_id = ? and rule = ?",
                                today.minusDays(1),
                                today.minusMonths(7),
                                caseId(),
                                longAgo.rule());
            }
        }
        hands.settle();
    }

    UUID caseId() {
        return hands.caseId();
    }

    /** The user name of the case officer who walks. */
    String caseOfficer() {
        return hands.caseOfficer();
    }

    /** The open tasks of the case, wherever in its processes they stand. */
    List<Task> openTasks() {
        return hands.openTasks();
    }

    List<ProcessIncident> incidents() {
        return hands.incidents();
    }

    private Task open(String element) {
        return openTasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + element + " is open; the case stands at "
                        + bean(Processes.class).positions(caseId()) + ", incidents " + incidents()));
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
