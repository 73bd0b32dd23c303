package se.tryggve.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tryggve.handbook.Statute;

/** The law that models and tables name, and the page that tells it. */
class LawBookTest {

    private static final Path PAGE = Path.of("docs", "law.md");

    @Test
    void thePageTellsWhatTheModelsSay() throws IOException {
        String page = LawBook.page(places());
        if (Boolean.getBoolean("law.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/law.md is old: write it anew with mvn test -Dtest=LawBookTest -Dlaw.write=true")
                .isEqualTo(page);
    }

    @Test
    void everyElementNamesStatutesThatAreKnownOrPractice() throws IOException {
        assertThat(places().stream().filter(place -> place.file().endsWith(".bpmn")))
                .allSatisfy(place -> assertThat(place.said())
                        .as("%s in %s", place.element(), place.file())
                        .allMatch(text -> text.equals("praxis") || Citation.isOne(text)));
    }

    @Test
    void everyRowOfATableNamesAStatuteOrSaysThatItIsPracticeOrAnExample() throws IOException {
        assertThat(places().stream().filter(place -> place.file().endsWith(".dmn")))
                .allSatisfy(place -> assertThat(place.said())
                        .as("%s in %s", place.element(), place.file())
                        .allMatch(text -> text.startsWith("Praxis")
                                || text.startsWith("Exempel:")
                                || !Citation.in(text).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Förvaltningslagen 12 §: efter sex månader | PUBLIC_ADMINISTRATION | 12 § | 12",
                "kommunallagen 13 kap. 8–9 §§ | LOCAL_GOVERNMENT | 13 kap. 8–9 §§ | 13008",
                "Kommunallagen (2017:725) 13 kap. 1, 5, 8 och 14 §§: laglig | LOCAL_GOVERNMENT | 13 kap. 1, 5, 8 och"
                        + " 14 §§ | 13001",
                "lag (1974:191) 3 a § | SECURITY_COMPANIES | 3 a § | 3",
                "LOU 20 kap. 1 §: avtalsspärr | PUBLIC_PROCUREMENT | 20 kap. 1 § | 20001",
                "lagen om offentlig upphandling bilaga 2 | PUBLIC_PROCUREMENT | bilaga 2 | 2",
                "kamerabevakningslagen 11 § 7 (lydelsen till 31 mars 2025) | CAMERA_SURVEILLANCE | 11 § 7 (lydelsen"
                        + " till 31 mars 2025) | 11",
                "Dataskyddsförordningen artikel 35.2 och 35.3 c. Rådet | DATA_PROTECTION_REGULATION | artikel 35.2 och"
                        + " 35.3 c | 35",
                "Lag (1998:150) om allmän kameraövervakning: länsstyrelsen | PUBLIC_CAMERA_MONITORING | '' | 0"
            })
    void aCitationIsReadAsItIsWritten(String text, Statute statute, String provision, int place) {
        assertThat(Citation.in(text)).singleElement().satisfies(citation -> {
            assertThat(citation).isEqualTo(new Citation(statute, provision));
            assertThat(citation.place()).isEqualTo(place);
        });
    }

    private static List<LawBook.Place> places() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return LawBook.read(files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .sorted()
                    .map(Path::toFile)
                    .toList());
        }
    }
}
