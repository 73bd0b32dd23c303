package se.tryggve.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.TakenStep;

/** Which steps of a case still count, when some of them have been taken again. */
class CourseTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    private final List<TakenStep> steps = new ArrayList<>();

    @Test
    void aStepThatIsOpenIsBegunAndNotTaken() {
        done("investigation", "design", 1, 2);
        open("investigation", "assess", 2);

        assertThat(course().begun()).containsExactlyInAnyOrder("design", "assess");
        assertThat(course().taken()).containsExactly("design");
        assertThat(course().settled()).containsExactly("design");
        assertThat(course().open(List.of("advise", "assess")))
                .get()
                .extracting(TakenStep::element)
                .isEqualTo("assess");
    }

    @Test
    void whatCameAfterAStepThatIsTakenAgainMustBeTakenAgain() {
        done("case", "askPolice", 0, 1);
        done("case", "design", 1, 2);
        done("case", "assess", 2, 3);
        done("case", "review", 3, 4);
        open("case", "design", 4);

        assertThat(course().taken()).containsExactlyInAnyOrder("askPolice", "assess", "review");
        assertThat(course().settled()).containsExactly("askPolice");
    }

    @Test
    void onceItIsTakenAgainWhatFollowsCountsAgainOneByOne() {
        done("case", "design", 1, 2);
        done("case", "assess", 2, 3);
        done("case", "review", 3, 4);
        done("case", "design", 4, 5);
        done("case", "assess", 5, 6);
        open("case", "review", 6);

        assertThat(course().settled()).containsExactlyInAnyOrder("design", "assess");
    }

    @Test
    void theSameStepInAnotherPartOfTheCaseIsNotTheSameAgain() {
        done("referralToPolice", "question", 1, 2);
        done("referralToPolice", "statement", 2, 3);
        done("case", "design", 3, 4);
        open("referralToCountyBoard", "question", 4);

        assertThat(course().settled()).containsExactlyInAnyOrder("statement", "design");
    }

    @Test
    void aVariableIsAsTheNewestStepKnowsIt() {
        steps.add(step("case", "design", 1, 2, Map.of("workplace", "yes")));
        steps.add(step("case", "design", 2, 3, Map.of("workplace", "no")));
        steps.add(step("case", "assess", 3, null, Map.of()));

        assertThat(course().variable("workplace")).isEqualTo("no");
        assertThat(course().variable("regime")).isNull();
    }

    private Course course() {
        return Course.of(steps, process -> List.of(process.value()));
    }

    private void done(String part, String element, int from, int to) {
        steps.add(step(part, element, from, to, Map.of()));
    }

    private void open(String part, String element, int from) {
        steps.add(step(part, element, from, null, Map.of()));
    }

    private TakenStep step(String part, String element, int from, Integer to, Map<String, Object> variables) {
        return new TakenStep(
                new TaskId("task" + steps.size()),
                new ProcessId(part),
                element,
                new AuthorityId("danderyd"),
                "municipality.caseOfficer",
                MORNING.plusSeconds(3_600L * from),
                to == null ? null : MORNING.plusSeconds(3_600L * to),
                variables,
                true);
    }
}
