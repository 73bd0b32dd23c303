package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;

/**
 * Cases that nobody thought of, driven to their end by the people whose tasks they are. The same seed draws the same
 * cases, so that one can be played again: {@code mvn test -Dtest=GeneratedCasesTest -Dcases.seed=2 -Dcases.skip=23
 * -Dcases.count=1}.
 */
class GeneratedCasesTest extends TryggveTest {

    private static final long SEED = Long.getLong("cases.seed", 1L);
    private static final int COUNT = Integer.getInteger("cases.count", 12);
    private static final int SKIP = Integer.getInteger("cases.skip", 0);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @TestFactory
    Stream<DynamicTest> aLawfulCaseReachesItsEndWithTrueRegistersAndEveryDayOwnedByOne() {
        List<DrawnCase> cases = drawn();
        return IntStream.range(0, cases.size())
                .mapToObj(i ->
                        DynamicTest.dynamicTest("case " + (SKIP + i) + " of seed " + SEED, () -> driven(cases.get(i))));
    }

    private void driven(DrawnCase drawn) {
        CaseDrive drive = new CaseDrive(application, LocalDate.now(clock.withZone(legalZone)), drawn);
        UUID caseId = drive.toTheEnd();
        new KeptRegisters(application.getBean(JdbcTemplate.class)).agreeWithDecisions(caseId, drive.toString());
        assertThatCode(() -> new LedgerCheck(application).check(caseId))
                .as(drive.toString())
                .doesNotThrowAnyException();
    }

    private static List<DrawnCase> drawn() {
        List<DrawnCase> drawn = new ArrayList<>();
        JqwikSession.run(() -> DrawnCase.any().generator(1_000).stream(new Random(SEED))
                .skip(SKIP)
                .limit(COUNT)
                .map(Shrinkable::value)
                .forEach(drawn::add));
        return drawn;
    }
}
