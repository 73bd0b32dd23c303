package se.tryggve.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @Test
    void digitsAreWrittenWithAHyphenHoweverTheyWereTyped() {
        assertThat(OrganisationNumber.of(" 212000 0126"))
                .map(OrganisationNumber::value)
                .contains("212000-0126");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "212000-0127", "811228-9874", "19212000-0126", "21200-00126x", "٢١٢٠٠٠٠١٢٦"})
    void whatIsNoOrganisationNumberIsRefusedAPersonalNumberAbove(String written) {
        assertThat(OrganisationNumber.of(written)).isEmpty();
    }
}
