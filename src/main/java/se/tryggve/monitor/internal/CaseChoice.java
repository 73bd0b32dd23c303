package se.tryggve.monitor.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import se.tryggve.casefile.CaseKind;

/**
 * Which cases a figure counts and its list shows; null leaves a condition out.
 *
 * @param phase as the models name it
 * @param owner the authority that opened them
 * @param waits whom they wait for today
 * @param from the first day that {@link Show} is about, Europe/Stockholm
 * @param to the last one
 * @param unit the unit of the officer's authority that has open tasks in them
 * @param officer who of the unit has them; empty for tasks that nobody has taken
 * @param process the model that a step belongs to
 * @param step the element of the step
 * @param basis {@code law}, {@code agreement} or {@code practice}: what a deadline rests on
 * @param rule the rule of a deadline
 * @param regime the rules that the case follows; empty for cases that follow none yet
 * @param outcome how it was closed
 */
public record CaseChoice(
        Show show,
        CaseKind kind,
        String phase,
        String owner,
        WaitsFor waits,
        LocalDate from,
        LocalDate to,
        String unit,
        String officer,
        String process,
        String step,
        String basis,
        String rule,
        String regime,
        String outcome) {

    /** What the cases have in common; names on screen: {@code monitor.show.<code>}. */
    public enum Show {
        /** Being worked on; the days are those on which they came in. */
        OPEN("open"),
        /** Open, and the last day of a task has passed. */
        LATE("late"),
        /** Open, and the next last day is within a week. */
        SOON("soon"),
        /** Open, and nothing can be done in the authority itself. */
        OTHERS("others"),
        /** Came in on the days. */
        RECEIVED("received"),
        /** Settled on the days. */
        SETTLED("settled"),
        /** Decided on the days for the first time, or ended then without a decision. */
        CLOSED("closed"),
        /** A step was done on the days. */
        PASSED("passed"),
        /** A deadline was kept, and ended, on the days. */
        KEPT("kept"),
        /** A deadline was missed, and ended, on the days. */
        MISSED("missed"),
        /** Open, and an answer of another authority is late; the days are its last day. */
        AWAITED("awaited"),
        /** The last day of a deadline has passed and it still runs. */
        OVERDUE("overdue");

        private final String code;

        Show(String code) {
            this.code = code;
        }

        /** The value in addresses. */
        public String code() {
            return code;
        }

        /** The one with this code, if there is one. */
        public static Optional<Show> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(show -> show.code.equals(code))
                    .findFirst();
        }

        /** Whether the cases are being worked on. */
        public boolean open() {
            return this == OPEN || this == LATE || this == SOON || this == OTHERS || this == AWAITED;
        }
    }
}
