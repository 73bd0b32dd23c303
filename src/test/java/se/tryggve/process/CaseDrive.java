package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import se.tryggve.form.FormRefusedException;
import se.tryggve.workflow.DecisionTables;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.Processes;

/** Drives a drawn case to its end: one task, one event from outside or one timer after the other. */
final class CaseDrive {

    private static final int LONG = 40;
    private static final int TOO_LONG = 200;
    private static final int TRIES = 20;

    private final ApplicationContext application;
    private final DrawnCase drawn;
    private final CaseHands hands;
    private final Dice dice;
    private final List<String> steps = new ArrayList<>();

    CaseDrive(ApplicationContext application, LocalDate today, DrawnCase drawn) {
        this.application = application;
        this.drawn = drawn;
        this.hands = new CaseHands(application, today);
        this.dice = new Dice(drawn.dice());
    }

    /** @return the case, at its end */
    UUID toTheEnd() {
        try {
            hands.open(drawn.kind(), "framslumpat", drawn.received());
            while (goesOn()) {
                assertThat(steps).as("the case ends").hasSizeLessThan(TOO_LONG);
            }
        } catch (RuntimeException | AssertionError stuck) {
            throw new AssertionError(this + ": " + stuck.getMessage(), stuck);
        }
        return hands.caseId();
    }

    private boolean goesOn() {
        List<Task> tasks = hands.openTasks();
        assertThat(hands.incidents()).as("stopped steps").isEmpty();
        boolean homeward = steps.size() > LONG;
        if (!tasks.isEmpty() && (homeward || dice.chance(85))) {
            answer(dice.one(tasks), homeward);
            return true;
        }
        boolean over = bean(Processes.class).positions(hands.caseId()).isEmpty();
        List<String> timers = hands.timers();
        List<String> happenings = over && (homeward || dice.chance(60)) ? List.of() : hands.happenings(homeward);
        if (!happenings.isEmpty() && (timers.isEmpty() || dice.chance(50))) {
            String happening = dice.one(happenings);
            steps.add(happening);
            hands.happen(happening);
            return true;
        }
        if (!timers.isEmpty()) {
            String timer = dice.one(timers);
            steps.add(timer);
            hands.lapse(timer);
            return true;
        }
        assertThat(over || !tasks.isEmpty()).as("somebody can do something").isTrue();
        return !over;
    }

    private void answer(Task open, boolean homeward) {
        steps.add(open.getTaskDefinitionKey());
        HumanTask task = answered(open, homeward);
        assertThat(task.formId()).as("form of %s", task.element()).isNotBlank();
        assertThat(task.law()).as("paragraphs of %s", task.element()).isNotEmpty();
        assertThat(task.dueRule()).as("due rule of %s", task.element()).isNotBlank();
        assertThat(bean(Models.class).describe(task.definitionId()).steps())
                .as("lane of %s", task.element())
                .anySatisfy(step -> {
                    assertThat(step.element()).isEqualTo(task.element());
                    assertThat(step.lane()).isNotBlank();
                });
    }

    /** What is refused with a reason, such as more than was asked for, is thought over. */
    private HumanTask answered(Task open, boolean homeward) {
        FormRefusedException last = null;
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                return hands.answer(open, new DrawnAnswers(dice, bean(DecisionTables.class), drawn, homeward));
            } catch (FormRefusedException refused) {
                last = refused;
            }
        }
        throw last;
    }

    @Override
    public String toString() {
        return drawn.kind() + " of " + drawn.received() + " " + steps;
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
