package se.tryggve.form.schema;

/**
 * A date, a time of day, or both, in Swedish time.
 *
 * @param timeFormat how a time of day is kept; null for a date
 * @param timeInterval minutes between times that may be given
 * @param disallowPassedDates whether days before today are refused
 */
public record DateTimeField(
        Base base,
        Traits traits,
        Subtype subtype,
        TimeFormat timeFormat,
        int timeInterval,
        boolean disallowPassedDates,
        Object initial)
        implements Field {

    /** Which parts the value has. */
    public enum Subtype {
        DATE,
        TIME,
        DATETIME
    }

    /** How a time of day is kept: with the offset from UTC, turned into UTC, or without any zone. */
    public enum TimeFormat {
        UTC_OFFSET,
        UTC_NORMALIZED,
        NO_TIMEZONE
    }
}
