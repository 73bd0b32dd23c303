package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Visitor;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Operation;
import se.tryggve.workflow.ActivePosition;
import se.tryggve.workflow.Processes;

/** What is to start later is not in operation, and its case is not over, until that day has come. */
class StartDayTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @Test
    void aLaterStartIsWaitedFor() {
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        LocalDate start = today.plusWeeks(3);
        CaseWalk walk = new CaseWalk(application, today);
        walk.begin(CameraCourses.startsOn(start.toString()));

        assertThat(application.getBean(Processes.class).positions(walk.caseId()))
                .singleElement()
                .extracting(ActivePosition::elements)
                .isEqualTo(List.of("event_startDayCame"));
        CaseId id = new CaseId(walk.caseId());
        assertThat(application.getBean(CaseFiles.class).overview(id).concluded())
                .isFalse();
        assertThat(application.getBean(Measures.class).of(id))
                .extracting(MeasureLine::operation)
                .allSatisfy(operation -> {
                    assertThat(operation.state()).isEqualTo(Operation.State.SCHEDULED);
                    assertThat(operation.day()).isEqualTo(start);
                });
        assertThat(new Visitor(port)
                        .signedInAs("handlaggare.danderyd")
                        .get("/cases/" + walk.caseId())
                        .body())
                .contains("Startar")
                .doesNotContain("I drift sedan");
    }
}
