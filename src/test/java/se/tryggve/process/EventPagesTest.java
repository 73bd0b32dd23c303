package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditTrail;
import se.tryggve.identity.Visitor;

/** Something happens in a case: who is offered to register it, and what the register button does. */
class EventPagesTest extends TryggveTest {

    private static final String WITHDRAWAL = "permitExamination.applicationWithdrawn";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(request|process)\" value=\"([^\"]+)\"");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private CaseWalk walk;
    private String place;

    @BeforeEach
    void apply() {
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(GuardCourses.applied("somethingHappens").endsAs(null));
        place = "/cases/" + walk.caseId();
    }

    @Test
    void theApplicantRegistersAWithdrawalOnceAndGetsTheTaskThatSendsIt() {
        Visitor officer = new Visitor(port).signedInAs("handlaggare.danderyd");
        String offered = officer.get(place).body();
        assertThat(offered)
                .contains("Något har hänt i ärendet", "Kommunen återkallar ansökan", "när sex månader har gått")
                .doesNotContain("Ett överklagande har kommit in");
        String link = link(offered);
        String asked = officer.get(link).body();
        assertThat(asked).contains("skriver av ärendet", "Inget skickas förrän du har lämnat in den");

        HttpResponse<String> registered = officer.post(link.split("\\?")[0], hidden(asked));
        HttpResponse<String> again = officer.post(link.split("\\?")[0], hidden(asked));

        assertThat(registered.statusCode()).isEqualTo(302);
        String task = registered.headers().firstValue("Location").orElseThrow();
        assertThat(task).contains("/tasks/");
        assertThat(officer.get(task.replaceAll("^http://[^/]+", "")).body())
                .contains("Återkalla ansökan", "Registrerat: Kommunen återkallar ansökan");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(walk.openTasks())
                .filteredOn(open -> open.getTaskDefinitionKey().equals("userTask_withdrawApplication"))
                .hasSize(1);
        assertThat(officer.get(place).body())
                .contains("Registrerat att något har hänt", "redan registrerat, behandlas nu");
        assertThat(trail.ofCase(walk.caseId(), AuditTrail.NEWEST, 20))
                .extracting(AuditEntry::action)
                .contains("case.eventRegistered");
    }

    @Test
    void whoeverHasNotTheRoleIsNotOfferedItAndRegistersNothing() {
        String link = link(
                new Visitor(port).signedInAs("handlaggare.danderyd").get(place).body());
        for (String other : new String[] {"jurist.danderyd", "tillstand.polisregion"}) {
            Visitor visitor = new Visitor(port).signedInAs(other);
            assertThat(visitor.get(place).body()).doesNotContain("/events/" + WITHDRAWAL);
            String process = link.substring(link.indexOf('=') + 1);
            HttpResponse<String> refused = visitor.post(
                    link.split("\\?")[0], Map.of("request", UUID.randomUUID().toString(), "process", process));
            assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith(place + "#events");
        }
        assertThat(walk.openTasks())
                .noneMatch(open -> open.getTaskDefinitionKey().equals("userTask_withdrawApplication"));
    }

    private static String link(String page) {
        Matcher found = Pattern.compile("href=\"([^\"]*/events/" + Pattern.quote(WITHDRAWAL) + "[^\"]*)\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static Map<String, String> hidden(String page) {
        Matcher found = HIDDEN.matcher(page);
        Map<String, String> fields = new java.util.HashMap<>();
        while (found.find()) {
            fields.put(found.group(1), found.group(2));
        }
        return fields;
    }
}
