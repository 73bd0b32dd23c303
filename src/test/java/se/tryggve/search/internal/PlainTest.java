package se.tryggve.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import se.tryggve.search.internal.Highlights.Part;

class PlainTest {

    @Test
    void wordsAreLettersAndDigitsAndOnlySwedishLettersKeepTheirSigns() {
        assertThat(Plain.words("Kafé & Ängsvägen, K1/B-2 (É)"))
                .containsExactly("kafe", "ängsvägen", "k1", "b", "2", "e");
        assertThat(Plain.words("Mo\u0308rby")).containsExactly("mörby");
        assertThat(Plain.folded("mörbyåsvägen")).isEqualTo("morbyasvagen");
        assertThat(Plain.words("' | & ! :* <-> \\ ()")).isEmpty();
    }

    @Test
    void personalNumbersAreKnownHoweverTheyAreWrittenAndOrganisationNumbersAreNone() {
        for (String person :
                List.of("811228-9874", "19811228-9874", "8112289874", "198112289874", "811288+9874", "811228 9874")) {
            assertThat(Plain.namesAPerson("Ring " + person + ".")).as(person).isTrue();
        }
        for (String other : List.of("212000-0126", "KS 2026/4", "2026-11-26", "070-123 45 67", "123456789012345")) {
            assertThat(Plain.namesAPerson(other)).as(other).isFalse();
        }
        assertThat(Plain.withoutPersons("Anna 811228-9874 anna.ek@exempel.se ringde"))
                .isEqualTo("Anna     ringde");
    }

    @Test
    void aRegisterNumberIsAskedForInEveryForm() {
        assertThat(NumberForms.of("KS 2026/4")).containsExactly("ks/2026/4", "2026/4");
        assertThat(NumberForms.of("A12/2026")).containsExactly("a/12/2026", "12/2026");
        for (String form :
                List.of("KS 2026/4", "ks2026/4", "KS 2026-4", "dnr KS2026/4", "Dnr: KS 2026/4", " ks/2026/4 ")) {
            assertThat(NumberForms.asked(form)).as(form).isEqualTo("ks/2026/4");
        }
        assertThat(NumberForms.asked("2026/4")).isEqualTo("2026/4");
        assertThat(NumberForms.asked("kameror Mörby")).isEmpty();
    }

    @Property(tries = 300)
    void whateverIsHighlightedStillSaysTheSame(@ForAll @StringLength(max = 400) String text) {
        List<Part> parts = new Highlights(List.of("a", "mörby", "12")).whole(text);
        assertThat(String.join("", parts.stream().map(Part::text).toList())).isEqualTo(text);
    }

    @Test
    void whatWasAskedForIsMarkedInEveryForm() {
        Highlights highlights = new Highlights(List.of("kamer", "morby"));
        assertThat(highlights.whole("Kameror vid Mörby <b>kamera</b>").stream()
                        .filter(Part::marked)
                        .map(Part::text))
                .containsExactly("Kameror", "Mörby", "kamera");
        assertThat(highlights.snippet("Ingenting")).isEmpty();
        assertThat(highlights.snippet("x ".repeat(500) + "kameran" + " y".repeat(500)))
                .hasSizeGreaterThan(2)
                .anyMatch(Part::marked);
    }
}
