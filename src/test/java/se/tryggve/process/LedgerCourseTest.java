package se.tryggve.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;

/** The waiting-time ledger of cases that others, a supplement, a court and a measure in force have held up. */
class LedgerCourseTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @TestFactory
    Stream<DynamicTest> everyDayOfACaseBelongsToExactlyOne() {
        return Stream.of(PermitCourses.permitGrantedInPart(), OutsideCourses.remitted())
                .map(course -> DynamicTest.dynamicTest(course.name(), () -> counted(course)));
    }

    private void counted(Course course) {
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.walk(course);
        new LedgerCheck(application).check(walk.caseId());
    }
}
