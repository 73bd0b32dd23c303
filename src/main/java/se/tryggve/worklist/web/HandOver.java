package se.tryggve.worklist.web;

import se.tryggve.worklist.TaskRefusedException;

/**
 * To whom and why a task is handed over.
 *
 * @param receiver a colleague or a unit
 */
record HandOver(String receiver, String reason) {

    private static final int LONGEST_REASON = 500;

    static HandOver of(String colleague, String reason) {
        return of(colleague, reason, new TaskRefusedException("worklist.refused.noColleague"));
    }

    static HandOver toUnit(String unit, String reason) {
        return of(unit, reason, new TaskRefusedException("worklist.refused.noUnit"));
    }

    private static HandOver of(String receiver, String reason, TaskRefusedException nobody) {
        String why = reason.strip();
        if (receiver.isBlank() || receiver.indexOf('\0') >= 0) {
            throw nobody;
        }
        if (why.isEmpty() || why.length() > LONGEST_REASON || why.indexOf('\0') >= 0) {
            throw new TaskRefusedException("worklist.refused.noReason", LONGEST_REASON);
        }
        return new HandOver(receiver, why);
    }
}
