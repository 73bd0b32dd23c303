package se.tryggve.monitor.internal.alert;

import java.util.Arrays;
import java.util.Optional;

/** What a manager can be told of; on screen {@code alert.kind.<code>}. */
public enum AlertKind {
    /** More open cases than a number. */
    BACKLOG("backlog", true),
    /** An answer of another authority to a case of the own that is more than a number of days late. */
    LATE_ANSWER("lateAnswer", true),
    /** A case of the own in which an automatic step has given up. */
    STOPPED("stopped", false);

    private final String code;
    private final boolean limited;

    AlertKind(String code, boolean limited) {
        this.code = code;
        this.limited = limited;
    }

    /** The word in addresses and messages. */
    public String code() {
        return code;
    }

    /** Whether the manager sets a number; the others are raised by the first one. */
    public boolean limited() {
        return limited;
    }

    /** The one with this code, if there is one. */
    public static Optional<AlertKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    boolean isRaisedBy(int value, int threshold) {
        return value > (this == BACKLOG ? threshold : 0);
    }
}
