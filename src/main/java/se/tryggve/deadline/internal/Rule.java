package se.tryggve.deadline.internal;

import java.util.Optional;

/**
 * How a deadline is counted.
 *
 * @param code the rule's name in the table {@code deadlineRules}, {@link #STEP}, or the name of a date that a process sets;
 *     {@code deadline.rule.<code>} says it in words
 * @param law the paragraph; null if no statute gives the time
 * @param event what happens on the day that it is counted from: {@code deadline.event.<event>}
 * @param term the period; null where somebody chooses the day itself
 * @param pausable whether the clock may stand still
 * @param endsOnWorkingDay whether a last day without work moves to the next working day (for statutes: lag 1930:173, 2 §)
 * @param open whether every participant of the case may know it, or only the authorities that it is between
 * @param lapses whether the time runs out by itself; otherwise somebody is late when the day has passed
 * @param leeway whether more time may be given, and when people are reminded
 */
record Rule(
        String code,
        Basis basis,
        String law,
        String event,
        Term term,
        boolean pausable,
        boolean endsOnWorkingDay,
        boolean open,
        boolean lapses,
        Leeway leeway) {

    /** The rule of a step that declares its own period. */
    static final String STEP = "step";
    /** The event that a step's own period is counted from. */
    static final String STEP_BEGAN = "stepBegan";
    /** The date by which somebody who was asked must answer. */
    static final String ANSWER_BY = "answerBy";
    /** The date after which nobody waits for the answer any more. */
    static final String SILENT_AFTER = "silentAfter";
    /** The event of a day that somebody has set. */
    static final String CHOSEN = "chosen";

    /** A step's own period: practice ends on a working day, a statute or an agreement where it ends. */
    static Rule ofStep(Basis basis, Term term) {
        boolean practice = basis == Basis.PRACTICE;
        return new Rule(STEP, basis, null, STEP_BEGAN, term, practice, practice, false, false, Leeway.of(basis));
    }

    /** A day that somebody has set. */
    static Rule chosen(String code, Basis basis) {
        return new Rule(code, basis, null, CHOSEN, null, false, false, false, false, Leeway.NONE);
    }

    /** This rule of the table as the day by which somebody who was asked must answer. */
    Rule answered() {
        return new Rule(ANSWER_BY, basis, law, event, term, pausable, endsOnWorkingDay, open, lapses, leeway);
    }

    /** This rule with the paragraph that asks for it, if one does. */
    Rule resting(Optional<String> paragraph) {
        return new Rule(
                code, basis, paragraph.orElse(null), event, term, pausable, endsOnWorkingDay, open, lapses, leeway);
    }

    /** So many days after the day by which an answer was due. */
    static Rule silence(int days) {
        Term term = new Term(days, TermUnit.DAYS);
        return new Rule(SILENT_AFTER, Basis.PRACTICE, null, "answerDue", term, false, false, false, false, Leeway.NONE);
    }

    /** The same rule for the last day that a model knows by another name, counted from another event. */
    Rule as(String otherCode, String otherEvent) {
        return new Rule(otherCode, basis, law, otherEvent, term, pausable, endsOnWorkingDay, open, lapses, leeway);
    }

    /** Whether the day that it is counted from is known by people only, and may be given or corrected by them. */
    boolean anchorGivenByPeople() {
        return !event.equals(STEP_BEGAN) && !code.equals(SILENT_AFTER);
    }
}
