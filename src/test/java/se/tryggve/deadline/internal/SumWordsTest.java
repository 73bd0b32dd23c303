package se.tryggve.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.tryggve.document.DocumentId;

/** Every sum is said in whole words, in both languages. */
class SumWordsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final LocalDate TODAY = LocalDate.parse("2027-04-01");
    private static final DocumentId REQUEST = new DocumentId(UUID.randomUUID());
    private static final Rule EXAMINATION = new Rule(
            "examination",
            Basis.PRACTICE,
            null,
            "applicationReceived",
            new Term(4, TermUnit.WEEKS),
            true,
            true,
            true,
            false,
            Leeway.of(Basis.PRACTICE));

    private final Reckoner reckoner = new Reckoner(new WorkingDays());
    private final SumWords words = words();

    @Test
    void theExampleOfTheHouse() {
        List<Pause> pauses = List.of(pause("2027-03-10", "2027-03-16", Cause.supplement(REQUEST)));

        assertThat(say(EXAMINATION, "2027-03-03", pauses, SWEDISH))
                .isEqualTo("Inkom 3 mars + 4 veckor + paus 6 dagar (komplettering, handling 4) = 6 april");
        assertThat(say(EXAMINATION, "2027-03-03", pauses, Locale.ENGLISH))
                .isEqualTo("Received 3 March + 4 weeks + pause 6 days (supplement, document 4) = 6 April");
    }

    @Test
    void aPauseThatAnOfficerEnteredSaysWhatTheOfficerWrote() {
        Cause strike = Cause.written("strejk på posten", null);

        assertThat(say(EXAMINATION, "2027-03-03", List.of(pause("2027-03-10", "2027-03-11", strike)), SWEDISH))
                .isEqualTo("Inkom 3 mars + 4 veckor + paus 1 dag (strejk på posten) = 1 april");
    }

    @Test
    void aDocumentThatTheReaderMayNotSeeIsNotNamed() {
        List<Pause> pauses =
                List.of(pause("2027-03-10", "2027-03-16", Cause.supplement(new DocumentId(UUID.randomUUID()))));

        assertThat(say(EXAMINATION, "2027-03-03", pauses, SWEDISH)).contains("(komplettering) =");
    }

    @Test
    void aLastDayThatMovesToAWorkingDaySaysSo() {
        assertThat(say(EXAMINATION, "2027-02-27", List.of(), SWEDISH))
                .isEqualTo("Inkom 27 februari + 4 veckor + 3 dagar till nästa arbetsdag = 30 mars");
    }

    @Test
    void yearsAreSaidWhereTheyAreNotThisOne() {
        assertThat(say(EXAMINATION, "2026-12-10", List.of(), SWEDISH))
                .isEqualTo("Inkom 10 december 2026 + 4 veckor = 7 januari 2027");
    }

    @Test
    void aTimeThatLiesBeforeTheDayIsTakenAway() {
        Rule renewal = rule("permitExpires", new Term(-4, TermUnit.WEEKS));

        assertThat(say(renewal, "2027-12-31", List.of(), SWEDISH))
                .isEqualTo("Tillståndet går ut 31 december − 4 veckor = 3 december");
    }

    @Test
    void aDayThatNobodyKnowsIsSaidToBeUnknown() {
        Rule appeal = rule("decisionReceived", new Term(3, TermUnit.WEEKS));

        assertThat(words.of(appeal, Sum.waiting(appeal.term()), Map.of(), 2027, SWEDISH))
                .isEqualTo("3 veckor från dagen då parten fick beslutet. Dagen är inte känd än.");
    }

    @Test
    void aChosenDayIsSaidToBeChosen() {
        assertThat(say(Rule.chosen("answerBy", Basis.PRACTICE), "2027-04-20", List.of(), SWEDISH))
                .isEqualTo("Dagen är bestämd till 20 april");
    }

    private String say(Rule rule, String anchor, List<Pause> pauses, Locale locale) {
        Sum sum = reckoner.sum(rule, LocalDate.parse(anchor), pauses, TODAY);
        return words.of(rule, sum, Map.of(REQUEST, 4), 2027, locale);
    }

    private static Rule rule(String event, Term term) {
        return new Rule("rule", Basis.LAW, "paragraf", event, term, false, false, true, false, Leeway.NONE);
    }

    private static Pause pause(String from, String until, Cause cause) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(until), cause);
    }

    private static SumWords words() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/deadline");
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(SWEDISH);
        texts.setFallbackToSystemLocale(false);
        return new SumWords(texts);
    }
}
