package se.tryggve.form.filling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tryggve.form.schema.DateTimeField;
import se.tryggve.form.schema.DateTimeField.TimeFormat;

/** Dates and times of day, typed in Swedish time and kept as the form says. */
final class DateTimes {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");

    private DateTimes() {}

    static Reading read(DateTimeField field, Object typed, Circumstances around) {
        if (typed == null || typed instanceof String blank && blank.isBlank()) {
            return Reading.EMPTY;
        }
        if (!(typed instanceof String text)) {
            return Reading.wrongType();
        }
        try {
            return switch (field.subtype()) {
                case DATE -> date(field, text.strip(), around);
                case TIME -> time(field, text.strip(), around);
                case DATETIME -> dateTime(field, text.strip(), around);
            };
        } catch (DateTimeException impossible) {
            return Reading.unreadable("form.error." + field.subtype().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** A kept value as a page's input wants it: Swedish time without offset. Anything else stays as it is. */
    static String shown(DateTimeField field, String kept, Circumstances around) {
        try {
            return switch (field.subtype()) {
                case DATE -> kept;
                case TIME -> clock(kept, around.today(), around).format(CLOCK);
                case DATETIME ->
                    local(kept, around).toLocalDate() + "T"
                            + local(kept, around).toLocalTime().format(CLOCK);
            };
        } catch (DateTimeException unreadable) {
            return kept;
        }
    }

    private static Reading date(DateTimeField field, String text, Circumstances around) {
        LocalDate date = day(text);
        return Reading.good(date.toString()).with(passed(field, date, around));
    }

    private static Reading time(DateTimeField field, String text, Circumstances around) {
        LocalTime time = clock(text, around.today(), around);
        String kept = suffixed(field.timeFormat(), LocalDateTime.of(around.today(), time), around, false);
        return Reading.good(kept).with(offStep(field, time));
    }

    private static Reading dateTime(DateTimeField field, String text, Circumstances around) {
        LocalDateTime local = local(text, around);
        return Reading.good(suffixed(field.timeFormat(), local, around, true))
                .with(passed(field, local.toLocalDate(), around))
                .with(offStep(field, local.toLocalTime()));
    }

    private static Fault passed(DateTimeField field, LocalDate date, Circumstances around) {
        boolean refused = field.disallowPassedDates() && date.isBefore(around.today());
        return refused
                ? Fault.of(
                        "form.error.date.passed",
                        Expressions.inWords(around.today().toString()))
                : null;
    }

    private static Fault offStep(DateTimeField field, LocalTime time) {
        boolean off = (time.getHour() * 60 + time.getMinute()) % field.timeInterval() != 0;
        return off ? Fault.of("form.error.time.step", field.timeInterval()) : null;
    }

    private static LocalDate day(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new DateTimeException(text);
        }
        return LocalDate.parse(text);
    }

    private static LocalTime clock(String text, LocalDate on, Circumstances around) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException(text);
        }
        LocalTime time = LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        if (parts.group(3) == null) {
            return time;
        }
        return OffsetDateTime.of(on, time, ZoneOffset.of(parts.group(3)))
                .atZoneSameInstant(around.zone())
                .toLocalTime();
    }

    private static LocalDateTime local(String text, Circumstances around) {
        String[] halves = text.split("[T ]", 2);
        if (halves.length < 2) {
            throw new DateTimeException(text);
        }
        LocalDate date = day(halves[0]);
        Matcher parts = TIME.matcher(halves[1]);
        if (parts.matches() && parts.group(3) != null) {
            OffsetTime time = OffsetTime.of(
                    LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))),
                    ZoneOffset.of(parts.group(3)));
            return date.atTime(time).atZoneSameInstant(around.zone()).toLocalDateTime();
        }
        return date.atTime(clock(halves[1], date, around));
    }

    private static String suffixed(TimeFormat format, LocalDateTime local, Circumstances around, boolean withDate) {
        ZonedDateTime moment = local.atZone(around.zone());
        if (!moment.toLocalDateTime().equals(local)) {
            throw new DateTimeException("skipped by summer time");
        }
        ZonedDateTime kept = format == TimeFormat.UTC_NORMALIZED ? moment.withZoneSameInstant(ZoneOffset.UTC) : moment;
        String suffix = switch (format) {
            case NO_TIMEZONE -> "";
            case UTC_NORMALIZED -> "Z";
            case UTC_OFFSET -> kept.format(OFFSET);
        };
        return (withDate ? kept.toLocalDate() + "T" : "") + kept.format(CLOCK) + suffix;
    }
}
