package se.tryggve.measure;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class MeasureWordsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final MeasureWords words = words();

    @Test
    void theWholeWeekIsRoundTheClock() {
        assertThat(hours(new WeekWindow(EVERY_DAY, 0, WeekWindow.DAY))).isEqualTo("dygnet runt");
    }

    @Test
    void aNightSaysThatItEndsTheNextDay() {
        assertThat(hours(new WeekWindow(EnumSet.range(MONDAY, FRIDAY), 22 * 60, 6 * 60)))
                .isEqualTo("måndag–fredag 22.00 till 06.00 nästa dag");
    }

    @Test
    void scatteredDaysAreListed() {
        assertThat(hours(
                        new WeekWindow(Set.of(MONDAY, WEDNESDAY), 8 * 60, 17 * 60 + 30),
                        new WeekWindow(Set.of(SATURDAY, SUNDAY), 0, WeekWindow.DAY)))
                .isEqualTo("måndag, onsdag 08.00–17.30; lördag–söndag hela dygnet");
    }

    @Test
    void theDifferenceBetweenAskedAndGrantedIsSaidInWords() {
        Asked asked = asked(Mode.RECORDED, new WeekWindow(EVERY_DAY, 0, WeekWindow.DAY));
        Ruling nights = new Ruling(
                Outcome.PARTLY_GRANTED,
                Mode.ALARM_TRIGGERED,
                false,
                1,
                List.of(new WeekWindow(EVERY_DAY, 22 * 60, 6 * 60)),
                "Skylt vid infarten",
                null,
                null);
        assertThat(words.difference(asked, nights, SWEDISH))
                .containsExactly(
                        "Beviljas inte: alla dagar 06.00–22.00.",
                        "Begärt: inspelning. Beviljat: inspelning som startar på larm.",
                        "Begärt: sparas 2 dygn. Beviljat: 1 dygn.",
                        "Beviljat med villkor.");
    }

    @Test
    void aRefusalSaysThatNothingIsGranted() {
        Asked asked = asked(Mode.LIVE, new WeekWindow(EVERY_DAY, 0, WeekWindow.DAY));
        Ruling no = Ruling.of(Outcome.REFUSED);
        assertThat(words.difference(asked, no, SWEDISH)).containsExactly("Inget av det begärda.");
    }

    private String hours(WeekWindow... windows) {
        return words.hours(List.of(windows), SWEDISH);
    }

    private static Asked asked(Mode mode, WeekWindow window) {
        return new Asked("K1", "Plats", "park", mode, false, null, 2, null, null, "Trygghet", List.of(window));
    }

    private static MeasureWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/measure");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        return new MeasureWords(messages);
    }
}
