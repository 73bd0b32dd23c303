package se.tryggve.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tryggve.measure.Outcome.DISMISSED;
import static se.tryggve.measure.Outcome.GRANTED;
import static se.tryggve.measure.Outcome.PARTLY_GRANTED;
import static se.tryggve.measure.Outcome.REFUSED;
import static se.tryggve.measure.Outcome.WRITTEN_OFF;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void oneCameraGrantedAndThreeRefusedIsGrantedInPart() {
        assertThat(Outcome.together(List.of(GRANTED, REFUSED, REFUSED, REFUSED)))
                .isEqualTo(PARTLY_GRANTED);
    }

    @Test
    void aSharedOutcomeIsTheOutcomeOfTheWhole() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(Outcome.together(List.of(outcome, outcome))).isEqualTo(outcome);
        }
    }

    @Test
    void amongNoesARefusalOnTheMeritsWeighsMost() {
        assertThat(Outcome.together(List.of(WRITTEN_OFF, DISMISSED, REFUSED))).isEqualTo(REFUSED);
        assertThat(Outcome.together(List.of(WRITTEN_OFF, DISMISSED))).isEqualTo(DISMISSED);
    }

    @Test
    void nothingHasNoOutcome() {
        assertThatThrownBy(() -> Outcome.together(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
