package se.tryggve.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.PlaceType;

/** Annotations cannot be derived from enums; so they are compared. */
class FilingCodesTest {

    @Test
    void everyKindOfCaseCanBeRegistered() {
        List<String> kinds =
                Arrays.stream(CaseKind.values()).map(CaseKind::code).toList();

        assertThat(accepted(CaseFiling.KINDS)).isEqualTo(kinds);
        assertThat(described("kind")).isEqualTo(kinds);
    }

    @Test
    void everySortOfPlaceCanBeRegistered() {
        List<String> types =
                Arrays.stream(PlaceType.values()).map(PlaceType::code).toList();

        assertThat(accepted(CaseFiling.PLACE_TYPES)).isEqualTo(types);
        assertThat(described("placeType")).isEqualTo(types);
    }

    private static List<String> accepted(String pattern) {
        return List.of(pattern.split("\\|"));
    }

    private static List<String> described(String component) {
        return Arrays.stream(CaseFiling.class.getRecordComponents())
                .filter(part -> part.getName().equals(component))
                .map(part -> part.getAccessor().getAnnotation(Schema.class))
                .map(schema -> List.of(schema.allowableValues()))
                .findFirst()
                .orElseThrow();
    }
}
