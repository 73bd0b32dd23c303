package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;

/** How far an appeal has come, on the pages of a case that was over. */
class AppealPagesTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @Test
    void bothSidesFollowAnAppealOfACaseThatWasOver() {
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(OutsideCourses.refused("theAppealOnThePages").endsAs(null));
        Visitor municipality = new Visitor(port).signedInAs("handlaggare.danderyd");
        Visitor police = new Visitor(port).signedInAs("tillstand.polisregion");
        String place = "/cases/" + walk.caseId();
        assertThat(municipality.get(place).body()).contains("Ärendet är avslutat: avslag", "Kommunen vill överklaga");
        assertThat(police.get(place).body()).contains("Ett överklagande har kommit in", "Ett beslut har ett skrivfel");

        walk.go(Course.guards("", "2026-11-02")
                .happens("appeal.appealWanted")
                .does("writeAppeal", "appealMade", "yes")
                .endsAs(null)
                .steps());

        assertThat(police.get(place).body())
                .contains("Överklaganden", "överklagat av Danderyds kommun", "Pröva om det kom i tid");
        String task = walk.openTasks().get(0).getId();
        assertThat(police.get("/tasks/" + task).body()).contains("Sista dagen är");
        walk.go(Course.guards("", "2026-11-02")
                .does("checkTimeliness", "timely", "inTime")
                .does("reconsider", "reconsidered", "stands")
                .does("handOverAppeal")
                .endsAs(null)
                .steps());
        assertThat(municipality.get(place).body()).contains("Hos domstolen");
    }

    @Test
    void aCourtCanStopADecisionOnlyWhenTheAppealIsRegistered() {
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(OutsideCourses.refused("theStayOnThePages")
                .happens("appeal.appealReceived")
                .endsAs(null));
        Visitor police = new Visitor(port).signedInAs("tillstand.polisregion");
        String place = "/cases/" + walk.caseId();
        assertThat(police.get(place).body()).contains("kan registreras när överklagandet är registrerat");

        walk.go(Course.guards("", "2026-11-02")
                .does("registerAppeal", "isAppeal", "yes", "appealTimeRule", "appealByParty")
                .happens("appeal.stayDecided")
                .does("registerStay", "stay", "granted")
                .endsAs(null)
                .steps());

        assertThat(police.get(place).body()).doesNotContain("kan registreras när överklagandet är registrerat");
    }
}
