package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;
import se.tryggve.workflow.ProcessIncident;

/** Every path through every model, by the people whose tasks they are, on the real engine and database. */
class ProcessPathsTest extends TryggveTest {

    private static final Path REPORT = Path.of("target", "process-coverage.md");

    /** On the class path, so that the jar that is packaged after the tests tells of them. */
    private static final Path PROOF = Path.of("target", "classes", "handbook", "proof.json");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @TestFactory
    Stream<DynamicTest> everyNodeAndFlowIsPassedBySomeCourse() {
        Footprints footprints = Footprints.on(repository);
        List<Course> courses = Stream.of(
                        CameraCourses.all(),
                        PermitCourses.all(),
                        GuardCourses.all(),
                        CompanyCourses.all(),
                        RevocationCourses.all(),
                        OutsideCourses.all(),
                        RequestCourses.all())
                .flatMap(List::stream)
                .toList();
        Stream<DynamicTest> walks = courses.stream()
                .map(course -> DynamicTest.dynamicTest(course.name(), () -> walked(course, footprints)));
        DynamicTest whole = DynamicTest.dynamicTest("nothingIsLeftUntried", () -> complete(footprints, courses));
        return Stream.concat(walks, Stream.of(whole));
    }

    @Test
    void aPlaceThatTheLegalTableDoesNotKnowStopsAsAnIncidentWithAName() {
        CaseWalk walk = walk();
        walk.begin(Course.camera("aTableWithoutAnAnswerStopsTheCase", "2019-09-10")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "parkingGarage", "exemptPurpose", "yes")
                .endsAs(null));
        List<ProcessIncident> incidents =
                await().atMost(Duration.ofMinutes(2)).until(walk::incidents, found -> !found.isEmpty());
        assertThat(incidents).singleElement().satisfies(incident -> {
            assertThat(incident.element()).isEqualTo("ruleTask_findLegalRegime");
            assertThat(incident.cause()).contains("ruleTask_findLegalRegime", "0 rows matched");
        });
        assertThat(new Visitor(port)
                        .signedInAs("handlaggare.danderyd")
                        .get("/cases/" + walk.caseId())
                        .body())
                .contains("Ärendet har stannat", "Fastställ vilka regler som gäller");
    }

    /** A course without an outcome leaves its case where it lies still. */
    private void walked(Course course, Footprints footprints) {
        footprints.begin(course.name());
        if (course.outcome() == null) {
            walk().begin(course);
        } else {
            walk().walk(course);
        }
    }

    private void complete(Footprints footprints, List<Course> courses) throws IOException {
        footprints.report(REPORT, courses.stream().map(Course::name).toList());
        footprints.prove(PROOF, clock.instant());
        assertThat(footprints.missing()).isEmpty();
        assertThat(footprints.coursesTold())
                .as("courses that the handbook tells of")
                .hasSize(courses.size());
    }

    private CaseWalk walk() {
        return new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
    }
}
