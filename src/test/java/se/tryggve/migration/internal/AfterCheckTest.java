package se.tryggve.migration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tryggve.migration.internal.AfterCheck.Difference;
import se.tryggve.workflow.CaseWitness.Sight;
import se.tryggve.workflow.Obstacle;

/** What is not as it was after a move is told once, and what contradicts itself is found. */
class AfterCheckTest {

    private static final Sight TASK = new Sight("task", "1", "Granska", "");
    private static final Sight ENTRY = new Sight("entry", "1", "Granska", "2026-12-04");
    private static final Sight DEADLINE = new Sight("deadline", "1", "Granska", "2026-12-04");
    private static final Sight TIMER = new Sight("timer", "p/event", "Svarsdagen", "2026-12-05T23:00:00Z");

    @Test
    void whatIsAsItWasIsNotTold() {
        List<Sight> kept = List.of(TASK, ENTRY, DEADLINE, TIMER);

        assertThat(AfterCheck.differences(kept, kept)).isEmpty();
        assertThat(AfterCheck.contradictions(kept)).isEmpty();
    }

    @Test
    void aTaskItsDeadlineAndItsRowAreToldOnce() {
        List<Sight> after = List.of(
                new Sight("task", "1", "Pröva", ""),
                new Sight("entry", "1", "Pröva", "2026-12-07"),
                new Sight("deadline", "1", "Pröva", "2026-12-07"));

        assertThat(AfterCheck.differences(List.of(TASK, ENTRY, DEADLINE), after))
                .containsExactly(
                        new Difference("task", "name", "Pröva", "Granska", "Pröva"),
                        new Difference("deadline", "due", "Pröva", "2026-12-04", "2026-12-07"));
    }

    @Test
    void timersThatComeAndGoAreTold() {
        Sight other = new Sight("timer", "p/other", "Påminnelse", "2026-12-06T23:00:00Z");

        assertThat(AfterCheck.differences(List.of(TIMER), List.of(other)))
                .extracting(Difference::what, Difference::name)
                .containsExactly(tuple("went", "Svarsdagen"), tuple("came", "Påminnelse"));
    }

    @Test
    void aTaskWithoutRowARowWithoutTaskAndARowOnAnotherDayContradict() {
        assertThat(AfterCheck.contradictions(List.of(TASK)))
                .extracting(Obstacle::code)
                .containsExactly("check");
        assertThat(AfterCheck.contradictions(List.of(ENTRY))).hasSize(1);
        assertThat(AfterCheck.contradictions(List.of(TASK, ENTRY, new Sight("deadline", "1", "Granska", "2026-12-05"))))
                .hasSize(1);
    }
}
