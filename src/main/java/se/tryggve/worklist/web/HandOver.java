package se.tryggve.worklist.web;

import se.tryggve.worklist.TaskRefusedException;

/**
 * To whom and why a task is handed over.
 *
 * @param receiver a colleague or a unit
 */
record HandOver(String receiver, String reason) {

    static HandOver of(String colleague, String reason) {
        return of(colleague, reason, new TaskRefusedException("worklist.refused.noColleague"));
    }

    static HandOver toUnit(String unit, String reason) {
        return of(unit, reason, new TaskRefusedException("worklist.refused.noUnit"));
    }

    private static HandOver of(String receiver, String reason, TaskRefusedException nobody) {
        if (receiver.isBlank() || receiver.indexOf('\0') >= 0) {
            throw nobody;
        }
        return new HandOver(receiver, Written.reason(reason, "worklist.refused.noReason"));
    }
}
