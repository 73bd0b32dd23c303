package se.tryggve.worklist.web;

import se.tryggve.worklist.TaskRefusedException;

/** To whom and why a task is handed over. */
record HandOver(String colleague, String reason) {

    private static final int LONGEST_REASON = 500;

    static HandOver of(String colleague, String reason) {
        String why = reason.strip();
        if (colleague.isBlank()) {
            throw new TaskRefusedException("worklist.refused.noColleague");
        }
        if (why.isEmpty() || why.length() > LONGEST_REASON || why.indexOf('\0') >= 0) {
            throw new TaskRefusedException("worklist.refused.noReason", LONGEST_REASON);
        }
        return new HandOver(colleague, why);
    }
}
