package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.audit.ActorSource;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditTrail;
import se.tryggve.identity.Visitor;

/** What the process does is its own doing, also when a person's answer set it off; the answer is the person's. */
class WhoActedTest extends TryggveTest {

    private static final String POLICE = "kommunpolis.sodraroslagen";
    private static final Set<String> STEPS_OF_THE_PROCESS = Set.of(
            "case.phaseEntered",
            "case.rulesFound",
            "case.statusSet",
            "case.participantAdmitted",
            "task.created",
            "document.dispatched",
            "referral.sent",
            "referral.answered");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private CaseWalk walk;

    @BeforeEach
    void thePoliceAnswerAndTheCaseMovesOn() {
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(Course.camera("thePoliceMoveItOn", "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .asksAndIsAnsweredBy("givePoliceStatement")
                .endsAs(null));
    }

    @Test
    void theLogNamesThePersonForTheAnswerAndTheSystemForWhatFollows() {
        List<AuditEntry> entries = trail.ofCase(walk.caseId(), AuditTrail.NEWEST, 200);

        assertThat(entries)
                .filteredOn(entry -> STEPS_OF_THE_PROCESS.contains(entry.action()))
                .filteredOn(entry -> entry.position() > 3)
                .isNotEmpty()
                .allMatch(entry -> entry.actor().equals(ActorSource.SYSTEM));
        assertThat(entries)
                .filteredOn(entry -> entry.actor().equals(POLICE))
                .extracting(AuditEntry::action)
                .contains("task.completed", "form.submitted", "document.filed")
                .doesNotContain("task.created", "case.phaseEntered");
    }

    @Test
    void aCaseUnderWorkIsToldToBeAlsoInAListWhoseFiltersAreEmpty() {
        Visitor officer = new Visitor(port).signedInAs("handlaggare.danderyd");

        String page = officer.get("/cases?kind=&phase=&status=&after=").body();

        assertThat(page).contains("href=\"/cases/" + walk.caseId() + "\"").doesNotContain("??", "Inget ärende passar");
        String row = page.substring(page.indexOf("href=\"/cases/" + walk.caseId()));
        assertThat(row.substring(0, row.indexOf("</tr>"))).contains("Under handläggning", "Utredning");
    }

    @Test
    void theDocumentsBearNounsAndNotWhatTheOfficerDid() {
        String page = new Visitor(port)
                .signedInAs("handlaggare.danderyd")
                .get("/cases/" + walk.caseId())
                .body();

        String documents = page.substring(page.indexOf("id=\"documents\""), page.indexOf("id=\"deadlines\""));
        assertThat(documents)
                .contains(">Beskrivning av behovet<", ">Prövning av undantag<", ">Remiss<", ">Yttrande om platsen<")
                .doesNotContain("Skriv remissen", "Yttra dig");
    }

    @Test
    void theTimelineSaysThatTryggveDidIt() {
        String page = new Visitor(port)
                .signedInAs("handlaggare.danderyd")
                .get("/cases/" + walk.caseId())
                .body();

        assertThat(page)
                .containsPattern(
                        "Ärendet gick in i skedet Utredning</span>\\s*<span class=\"quiet\">Tryggve, automatiskt<")
                .containsPattern("Reglerna för ärendet: [^<]*</span>\\s*<span class=\"quiet\">Tryggve, automatiskt<")
                .containsPattern("Registrera behovet: klart</span>\\s*<span class=\"quiet\">[^<]*Danderyds kommun<");
    }
}
