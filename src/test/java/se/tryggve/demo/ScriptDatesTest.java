package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptDatesTest {

    private final ScriptDates dates = new ScriptDates(
            Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC), ZoneId.of("Europe/Stockholm"));

    @Test
    void todayIsTheDayInStockholmAndCanBeCountedFrom() {
        assertThat(dates.in("$today")).isEqualTo("2026-11-23");
        assertThat(dates.in("$today+P14D")).isEqualTo("2026-12-07");
        assertThat(dates.in("$today-P1M")).isEqualTo("2026-10-23");
    }

    @Test
    void daysAreFoundInRowsAndOtherWordsAreLeftAlone() {
        assertThat(dates.in(Map.of("rows", List.of(Map.of("day", "$today", "word", "i dag", "number", 3)))))
                .isEqualTo(Map.of("rows", List.of(Map.of("day", "2026-11-23", "word", "i dag", "number", 3))));
    }
}
