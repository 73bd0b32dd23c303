package se.tryggve.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditTrail;
import se.tryggve.workflow.Processes;

class RegistryDeskTest extends CaseTest {

    private static final int DESKS = 8;
    private static final int EACH = 5;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Processes processes;

    @Autowired
    private AuditTrail trail;

    @Test
    void eightDesksThatOpenCasesAtOnceLeaveNoGapAndGiveNoNumberTwice() throws Exception {
        openCase("Först");
        int before = last();

        together(DESKS, () -> {
            for (int i = 0; i < EACH; i++) {
                openCase("Samtidigt");
            }
            return null;
        });

        List<Integer> numbers = database.queryForList(
                "select number from register_number where authority_id = 'danderyd' and series = 'KS' and year = ? order by number",
                Integer.class,
                today().getYear());
        assertThat(last()).isEqualTo(before + DESKS * EACH);
        assertThat(numbers).doesNotHaveDuplicates().hasSize(last());
    }

    @Test
    void anOpeningThatIsRolledBackLeavesNoGap() {
        openCase("Före");
        int before = last();

        transaction.executeWithoutResult(status -> {
            openCase("Ångrat");
            status.setRollbackOnly();
        });

        assertThat(last()).isEqualTo(before);
    }

    @Test
    void anOpenedCaseHasNumberProcessTimelineAndAuditEntry() {
        CaseId id = openCase("Pendlarparkeringen vid Vendevägen");

        CaseOverview overview = files.overview(id);
        assertThat(overview.number()).matches("KS \\d{4}/\\d+");
        assertThat(overview.received()).isEqualTo(overview.registered());
        assertThat(overview.phase()).isEqualTo("Registrering");
        assertThat(processes.positions(id.value())).isNotEmpty();
        assertThat(trail.ofCase(id.value(), AuditTrail.NEWEST, 50))
                .extracting(AuditEntry::action)
                .contains("case.registered", "case.phaseEntered");
    }

    @Test
    void theSameRequestOpensOneCaseAlsoWhenSentManyTimesAtOnce() throws Exception {
        UUID request = UUID.randomUUID();

        List<CaseId> ids = together(DESKS, () -> as(CASE_OFFICER, () -> desk.openOnce(request, camera("Dubbelklick"))));

        assertThat(ids).hasSize(DESKS).containsOnly(ids.get(0));
    }

    @Test
    void aCaseReceivedTomorrowIsRefused() {
        NewCase today = camera("I morgon");
        NewCase tomorrow =
                new NewCase(today.kind(), today.title(), today().plusDays(1), today.place(), today.applicant(), null);

        assertThatThrownBy(() -> as(CASE_OFFICER, () -> desk.open(tomorrow)))
                .isInstanceOfSatisfying(
                        RefusedCaseException.class,
                        refused -> assertThat(refused.field()).isEqualTo("received"));
    }

    @Test
    void anUnknownSeriesIsRefused() {
        NewCase camera = camera("Serie");
        NewCase foreign =
                new NewCase(camera.kind(), camera.title(), camera.received(), camera.place(), camera.applicant(), "XX");

        assertThatThrownBy(() -> as(CASE_OFFICER, () -> desk.open(foreign)))
                .isInstanceOfSatisfying(
                        RefusedCaseException.class,
                        refused -> assertThat(refused.field()).isEqualTo("series"));
    }

    @Test
    void thePoliceAndTheDataProtectionOfficerOpenNoCases() {
        for (String username : List.of(POLICE_OFFICER, "skyddsombud.danderyd", "jurist.danderyd")) {
            assertThatThrownBy(() -> as(username, () -> desk.open(camera("Nej"))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anAdmittedAuthorityGetsItsOwnNumberOnce() {
        CaseId id = openCase("Eget nummer");

        admitPolice(id);
        String number = files.numberAt(id, POLICE).orElseThrow();
        admitPolice(id);

        assertThat(number).matches("A\\d+/\\d{4}");
        assertThat(files.numberAt(id, POLICE)).contains(number);
        assertThat(files.participants(id)).containsExactly(DANDERYD, POLICE);
    }

    private int last() {
        return database.queryForObject(
                "select last_number from register_counter where authority_id = 'danderyd' and series = 'KS' and year = ?",
                Integer.class,
                today().getYear());
    }

    private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
