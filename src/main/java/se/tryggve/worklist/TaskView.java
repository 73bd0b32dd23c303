package se.tryggve.worklist;

import java.util.Arrays;
import java.util.Optional;

/** The ways to look at the list. */
public enum TaskView {
    /** Tasks that the officer has taken or been given, without those that are laid aside. */
    MINE,
    /** All open tasks of the officer's unit, without those that are laid aside. */
    UNIT,
    /** Tasks that the officer may do and nobody has. */
    UNASSIGNED,
    /** What other authorities have to do in cases of the own authority in which the unit has done its part. */
    WAITING,
    /** Open tasks of the unit whose last day has passed, also those that are laid aside. */
    LATE,
    /** Open tasks of the unit that are laid aside until a day. */
    PARKED;

    /** The word in addresses, the API and message keys. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The view with this code, if there is one. */
    public static Optional<TaskView> ofCode(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
    }
}
