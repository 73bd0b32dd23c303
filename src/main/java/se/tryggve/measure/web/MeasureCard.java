package se.tryggve.measure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.tryggve.measure.Asked;
import se.tryggve.measure.MeasureKind;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.MeasureWords;
import se.tryggve.measure.Operation;
import se.tryggve.measure.Ruling;

/**
 * One object as a row of the case page.
 *
 * @param placeType message key; null for guard areas
 * @param askedMode null for guard areas
 * @param granted null until something is decided
 */
record MeasureCard(
        String label,
        String place,
        String placeType,
        boolean camera,
        Asked asked,
        String askedHours,
        String askedMode,
        Granted granted,
        Operation operation) {

    /**
     * The decided side.
     *
     * @param tone how the outcome is marked beside its word
     * @param hours null when nothing is granted
     * @param mode null for guard areas and when nothing is granted
     * @param soundAndStorage in words; null where the decision says nothing of them
     * @param difference a sentence for each difference
     */
    record Granted(
            String outcome,
            String tone,
            String hours,
            String mode,
            String soundAndStorage,
            String conditions,
            LocalDate from,
            LocalDate until,
            List<String> difference) {}

    static MeasureCard of(MeasureLine line, LocalDate today, MeasureWords words, Locale locale) {
        Asked asked = line.asked();
        return new MeasureCard(
                asked.label(),
                asked.place(),
                asked.placeType() == null ? null : "casefile.placeType." + asked.placeType(),
                line.kind() == MeasureKind.CAMERA,
                asked,
                words.hours(asked.windows(), locale),
                asked.mode() == null ? null : words.mode(asked.mode(), locale),
                line.decided()
                        .map(ruling -> granted(asked, ruling, words, locale))
                        .orElse(null),
                line.operation() == null ? null : line.operation().on(today));
    }

    private static Granted granted(Asked asked, Ruling ruling, MeasureWords words, Locale locale) {
        boolean something = ruling.outcome().allowsSomething();
        return new Granted(
                words.outcome(ruling.outcome(), locale),
                ruling.outcome().tone(),
                something ? words.hours(ruling.windows(), locale) : null,
                something && ruling.mode() != null ? words.mode(ruling.mode(), locale) : null,
                words.soundAndStorage(ruling, locale),
                ruling.conditions(),
                ruling.validFrom(),
                ruling.validUntil(),
                words.difference(asked, ruling, locale));
    }
}
