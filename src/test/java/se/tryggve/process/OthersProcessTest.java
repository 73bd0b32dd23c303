package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;

/** Several authorities have the same roles in one case: none sees or moves what another has under way. */
class OthersProcessTest extends TryggveTest {

    private static final String APPEALED = "disclosure.refusalAppealed";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @Test
    void anAppealOfWhatThePoliceRefusedIsNotForTheMunicipalityToRegister() {
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(RequestCourses.refusedDocument(OutsideCourses.refused("aRefusalOfThePolice"))
                .endsAs(null));
        String place = "/cases/" + walk.caseId();
        Visitor other = new Visitor(port).signedInAs("handlaggare.danderyd");
        assertThat(new Visitor(port)
                        .signedInAs("tillstand.polisregion")
                        .get(place)
                        .body())
                .contains("/events/" + APPEALED);

        assertThat(other.get(place).body()).doesNotContain("/events/" + APPEALED);
        String process = jdbc.queryForObject(
                "select process_id from deadline where case_id = cast(? as uuid) and rule = 'refusalStands'",
                String.class,
                walk.caseId().toString());
        HttpResponse<String> refused = other.post(
                place + "/events/" + APPEALED,
                Map.of("request", UUID.randomUUID().toString(), "process", process));

        assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith(place + "#events");
        assertThat(walk.openTasks())
                .noneMatch(open -> open.getTaskDefinitionKey().equals("userTask_handOverRefusalAppeal"));
    }
}
