package se.tryggve.measure;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a camera watches, from the least to the most intrusive for those who pass.
 *
 * <p>Alarm-triggered start is a privacy-enhancing technique (kamerabevakningslagen 8 §); live pictures leave nothing behind;
 * a recording can be watched again.
 */
public enum Mode {
    ALARM_TRIGGERED("alarmTriggered"),
    LIVE("live"),
    RECORDED("recorded");

    private final String code;

    Mode(String code) {
        this.code = code;
    }

    /** The word used in forms, facts and message keys. */
    public String code() {
        return code;
    }

    /** Whether this mode intrudes no more than the other. */
    public boolean isWithin(Mode other) {
        return compareTo(other) <= 0;
    }

    /** The mode that a form calls by this word; empty when it calls none so. */
    public static Optional<Mode> ofCode(String code) {
        return Stream.of(values()).filter(mode -> mode.code.equals(code)).findFirst();
    }
}
