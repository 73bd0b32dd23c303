package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.TryggveTest;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.Submissions;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Operation;
import se.tryggve.measure.Outcome;
import se.tryggve.measure.WeekTime;
import se.tryggve.worklist.Worklist;
import tools.jackson.databind.json.JsonMapper;

class DemonstrationCasesTest extends TryggveTest {

    @Autowired
    private CaseRun run;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Measures measures;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JsonMapper json;

    @Test
    void atVendevagenTheCarParkIsGrantedRoundTheClockAndTheOthersRefused() {
        CaseId id = played("vendevagen-2019");

        assertThat(measures.of(id))
                .extracting(
                        line -> line.asked().label().substring(0, 2),
                        line -> line.decided().orElseThrow().outcome(),
                        line -> line.operation().state())
                .containsExactly(
                        tuple("K1", Outcome.GRANTED, Operation.State.IN_OPERATION),
                        tuple("K2", Outcome.REFUSED, Operation.State.PLANNED),
                        tuple("K3", Outcome.REFUSED, Operation.State.PLANNED),
                        tuple("K4", Outcome.REFUSED, Operation.State.PLANNED));
        assertThat(measures.of(id).get(0).decided().orElseThrow().time()).matches(WeekTime::isRoundTheClock);
        assertThat(worklist.openIn(id.value())).isEmpty();
        assertThat(cases.overview(id).status()).isEqualTo("inForce");
        assertThat(cases.overview(id).phase()).isEqualTo("Drift");
    }

    @Test
    void atMorbyCentrumThreeAdvisersHaveTheCaseAtTheSameTime() {
        assertThat(open(played("morby-centrum")))
                .containsExactlyInAnyOrder(
                        tuple("Ge råd som dataskyddsombud", "danderyd"),
                        tuple("Yttra dig för arbetstagarna", "danderyd"),
                        tuple("Ge råd (ej bindande)", "lansstyrelsen-stockholm"));
    }

    @Test
    void thePoliceExamineTheGuardsRoundTheHospital() {
        assertThat(open(played("ordningsvakter-danderyds-sjukhus")))
                .containsExactly(tuple("Kontrollera ansökan (polisen)", "polisen"));
    }

    @Test
    void theMunicipalityIsToAskForTheCertificateOfTheCompanyAtTheRecyclingStations() {
        assertThat(open(played("vaktare-atervinningsstationer"))).containsExactly(tuple("Skriv remissen", "danderyd"));
    }

    @Test
    void practiceCasesStandEachAtAStepOfItsOwn() {
        assertThat(PracticeScript.all(json))
                .extracting(excerpt -> Set.copyOf(open(run.play(excerpt.asPlayed(json)))))
                .containsExactly(
                        Set.of(tuple("Registrera behovet", "danderyd")),
                        Set.of(tuple("Yttra dig om platsen", "polisen")),
                        Set.of(
                                tuple("Bedöm konsekvenserna", "danderyd"),
                                tuple("Yttra dig för arbetstagarna", "danderyd"),
                                tuple("Skriv remissen", "danderyd")),
                        Set.of(tuple("Skriv ansökan", "danderyd")),
                        Set.of(tuple("Fatta beslut", "danderyd")));
    }

    @Test
    void aPracticeCaseKeepsNoneOfTheWordsThatItIsToReplace() {
        assertThat(PracticeScript.all(json))
                .allSatisfy(excerpt -> assertThat(json.writeValueAsString(excerpt.asPlayed(json)))
                        .contains("Övning: ")
                        .doesNotContain(excerpt.instead().keySet()));
    }

    @Test
    void aScriptThatWasCutOffGoesOnAndOneThatHasBeenPlayedIsLeftAlone() {
        UUID once = UUID.randomUUID();
        CaseScript whole = DemonstrationCases.script("vaktare-atervinningsstationer", json);
        CaseScript cutOff =
                new CaseScript(whole.by(), whole.registration(), whole.steps().subList(0, 3));

        CaseId begun = run.play(once, cutOff);
        assertThat(submissions.ofCase(begun.value())).hasSize(3);
        assertThat(run.play(once, whole)).isEqualTo(begun);
        assertThat(run.play(once, whole)).isEqualTo(begun);

        assertThat(submissions.ofCase(begun.value())).hasSameSizeAs(whole.steps());
    }

    @Test
    void aStepThatCannotBeTakenIsNamed() {
        CaseScript whole = DemonstrationCases.script("morby-centrum", json);
        CaseScript wrong =
                new CaseScript(whole.by(), whole.registration(), whole.steps().subList(1, 2));

        assertThatThrownBy(() -> run.play(wrong))
                .hasMessageStartingWith("step 1, userTask_checkExemption by handlaggare.danderyd: ");
    }

    private CaseId played(String script) {
        return run.play(DemonstrationCases.script(script, json));
    }

    private List<Tuple> open(CaseId id) {
        return worklist.openIn(id.value()).stream()
                .map(task -> tuple(task.name(), task.authority().value()))
                .toList();
    }
}
