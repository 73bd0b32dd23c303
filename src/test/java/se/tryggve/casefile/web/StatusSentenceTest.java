package se.tryggve.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.casefile.Waiting;
import se.tryggve.workflow.StoppedSteps;

class StatusSentenceTest extends CaseTest {

    @Autowired
    private MessageSource texts;

    @Autowired
    private StoppedSteps stopped;

    private CaseId id;

    @BeforeEach
    void aCaseReadInSwedish() {
        id = openCase("Läge");
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
    }

    @AfterEach
    void resetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void anOpinionIsWaitedForInDaysWithItsLastDay() {
        assertThat(sentence(opinion(12, today().plusDays(3))))
                .isEqualTo("Väntar på yttrande från Polismyndigheten sedan 12 dagar, svar senast "
                        + words(today().plusDays(3)) + ".");
        assertThat(sentence(opinion(0, null))).isEqualTo("Väntar på yttrande från Polismyndigheten sedan i dag.");
        assertThat(sentence(opinion(1, today().minusDays(1)))).contains("sedan i går", "försenat");
    }

    @Test
    void theStepsInWhichAnOpinionIsWrittenAreNotToldBesideIt() {
        Waiting step = Waiting.forStep(POLICE, "Yttra dig", before(3), null, null);

        assertThat(sentence(opinion(12, null), step)).doesNotContain("Yttra dig", "Ytterligare");
    }

    @Test
    void ownStepsAreToldAsOnesOwnAndOthersByName() {
        Waiting own = Waiting.forStep(DANDERYD, "Utred behovet", before(2), null, null);
        Waiting other = Waiting.forStep(POLICE, "Pröva ansökan", before(1), null, null);

        assertThat(sentence(own)).isEqualTo("Nästa steg är ert: Utred behovet.");
        assertThat(sentence(other)).isEqualTo("Väntar på Polismyndigheten sedan i går: Pröva ansökan.");
        assertThat(sentence(own, other)).endsWith("Ytterligare 1 steg pågår samtidigt.");
    }

    @Test
    void anOwnStepIsToldWithItsLastDayItsTaskAndTheRoleWhoseItIs() {
        Waiting.Step step = new Waiting.Step("/tasks/17", "municipality.lawyer");
        Waiting own = Waiting.forStep(DANDERYD, "Granska", before(2), today().plusDays(3), step);
        Waiting others = Waiting.forStep(POLICE, "Pröva", before(1), null, step);

        assertThat(sentence(own))
                .isEqualTo("Nästa steg är ert: Granska, klart senast " + words(today().plusDays(3)) + ".");
        assertThat(of(own, others).own(files.overview(id), officer(CASE_OFFICER)))
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.path()).isEqualTo("/tasks/17");
                    assertThat(next.role()).isEqualTo("Jurist");
                });
    }

    @Test
    void withoutAnythingToWaitForTheStatusItselfIsTold() {
        assertThat(sentence()).isEqualTo("Registrerat");
    }

    @Test
    void aConcludedCaseSaysHow() {
        transaction.executeWithoutResult(status -> files.conclude(id, "partlyGranted"));

        assertThat(sentence(opinion(12, null))).isEqualTo("Ärendet är avslutat: delvis bifall.");
    }

    private String sentence(Waiting... waits) {
        return of(waits).of(files.overview(id), officer(CASE_OFFICER));
    }

    private StatusSentence of(Waiting... waits) {
        return new StatusSentence(List.of(caseId -> Arrays.asList(waits)), stopped, directory, texts, clock, legalZone);
    }

    private Waiting opinion(int days, LocalDate due) {
        return Waiting.forOpinion(POLICE, before(days), due, DANDERYD);
    }

    private Instant before(int days) {
        return today().minusDays(days).atTime(12, 0).atZone(legalZone).toInstant();
    }

    private static String words(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("sv"))
                .format(day);
    }
}
