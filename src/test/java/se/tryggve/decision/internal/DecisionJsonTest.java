package se.tryggve.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tryggve.measure.Asked;
import se.tryggve.measure.Mode;
import se.tryggve.measure.Outcome;
import se.tryggve.measure.Ruling;
import se.tryggve.measure.WeekWindow;

class DecisionJsonTest {

    private static final List<WeekWindow> NIGHTS =
            List.of(new WeekWindow(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), 22 * 60, 6 * 60));

    @Test
    void whatIsReadBackIsWhatWasWrittenAndHasTheSameHash() {
        DecisionText text = text("8 §");
        DecisionText again = DecisionJson.read(DecisionJson.write(text), DecisionText.class);
        assertThat(again).isEqualTo(text);
        assertThat(DecisionJson.hash(again)).isEqualTo(DecisionJson.hash(text)).hasSize(64);
    }

    @Test
    void anotherWordIsAnotherHash() {
        assertThat(DecisionJson.hash(text("8 §"))).isNotEqualTo(DecisionJson.hash(text("9 §")));
    }

    private static DecisionText text(String rules) {
        Asked asked = new Asked("K1", "Torget", "park", Mode.LIVE, false, null, null, null, null, "Trygghet", NIGHTS);
        Ruling ruling =
                new Ruling(Outcome.GRANTED, Mode.LIVE, false, null, NIGHTS, null, LocalDate.of(2027, 1, 1), null);
        return new DecisionText(
                "B 2026-1",
                LocalDate.of(2026, 11, 22),
                "Danderyds kommun",
                "KS 2026/1",
                "Kameror",
                "Torget",
                "measure",
                Outcome.GRANTED,
                List.of(new DecisionText.Item(new UUID(1, 2), asked, ruling)),
                new Reasons(rules, "Platsen är brottsutsatt."),
                "A",
                "B",
                null,
                null,
                "legalityReview",
                null);
    }
}
