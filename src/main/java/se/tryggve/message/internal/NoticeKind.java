package se.tryggve.message.internal;

/** What somebody can be told of; on screen: {@code message.kind.<name>}. */
public enum NoticeKind {
    /** A task has been given to the person. */
    TASK_FOR_ME(How.NOW),
    /** A task has come to the unit and nobody has it. */
    TASK_FOR_UNIT(How.DAILY),
    /** A last day is near, is today, or has passed. */
    DEADLINE(How.NOW),
    /** Another authority has sent something to a case that the person handles. */
    CASE_MESSAGE(How.NOW),
    /** An automatic step has given up; for administrators. */
    INCIDENT(How.NOW),
    /** An alert that the person has set; for managers. */
    ALERT(How.NOW);

    private final How unlessChosen;

    NoticeKind(How unlessChosen) {
        this.unlessChosen = unlessChosen;
    }

    /** How people are told who have chosen nothing. */
    public How unlessChosen() {
        return unlessChosen;
    }
}
