package se.tryggve.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.audit.CaseFollower;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** How long cases took, and when open ones are likely to be decided. The cases are of a regime of their own, as closed ones. */
class CycleTimesTest extends CaseTest {

    private static final String MANAGER = "enhetschef.danderyd";

    /** Long ago, where no other test has cases. */
    private static final LocalDate MONTH = LocalDate.of(1996, 5, 1);

    private final String regime =
            "r" + UUID.randomUUID().toString().substring(0, 8).replace('-', 'r');

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ObjectProvider<CaseFollower> followers;

    private final List<CaseId> made = new ArrayList<>();
    private Visitor manager;

    /** What other tests count is true again. */
    @AfterEach
    void countAnew() {
        made.forEach(this::count);
    }

    @BeforeEach
    void signIn() {
        manager = new Visitor(port).signedInAs(MANAGER);
    }

    @Test
    void theTimesAreThoseOfTheCasesAndLeadToThem() {
        List<CaseId> cases = decided(5, MONTH.plusDays(3));
        String query = "?regime=" + regime + "&outcome=granted&from=1996-05-01&to=1996-05-31";

        String csv = manager.get("/monitor/cycle-months.csv" + query).body();
        String page = manager.get("/monitor/cycle" + query).body();

        assertThat(csv.lines().skip(1)).containsExactly("1996-05;5;30;40;50");
        assertThat(manager.get("/monitor/cycle-groups.csv" + query).statusCode())
                .isEqualTo(200);
        assertThat(page).contains("maj 1996", ">30<", ">40<", ">50<");
        String list = Pattern.compile("/monitor/cases(\\?show=closed[^\"]*)")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("&amp;", "&");
        assertThat(manager.get("/monitor/cases.csv" + list).body().lines().skip(1))
                .hasSameSizeAs(cases);
        assertThat(manager.get("/monitor/cycle-months.xlsx" + query).statusCode())
                .isEqualTo(200);
    }

    @Test
    void fourCasesShowTheirNumberOnly() {
        decided(4, MONTH.plusMonths(1));
        String query = "?regime=" + regime + "&from=1996-06-01&to=1996-06-30";

        assertThat(manager.get("/monitor/cycle-months.csv" + query)
                        .body()
                        .lines()
                        .skip(1))
                .containsExactly("1996-06;4;färre än fem;färre än fem;färre än fem");
    }

    @Test
    void aCaseIsCountedAsClosedByItsFirstDecision() {
        String slow = "select count(*) from case_file c where c.owner_id = 'danderyd' and coalesce((select"
                + " min(d.decided_on) from decision d where d.case_id = c.id and d.stage = 'MADE' and d.kind in"
                + " ('PERMIT', 'MEASURE')), c.concluded_on) between date '1990-01-01' and date '" + today() + "'";
        String csv = manager.get("/monitor/cases.csv?show=closed&from=1997-01-01&to=" + today())
                .body();

        assertThat(csv.lines().skip(1).count()).isEqualTo(jdbc.queryForObject(slow, Long.class));
    }

    @Test
    void anOpenCaseSaysWhenItsDecisionIsLikely() {
        decided(10, LocalDate.of(1997, 3, 1));
        CaseId open = openCase("Kameror med prognos " + regime);
        jdbc.update("update case_file set regime = ? where id = ?", regime, open.value());
        count(open);

        String first = likely(open);

        assertThat(first).matches("Beslut sannolikt \\d.* \\(80 %\\)\\.");
        assertThat(likely(open)).isEqualTo(first);
        String words = first.replace("Beslut sannolikt ", "").replace(" (80 %).", "");
        assertThat(manager.get("/monitor/cases.csv?show=open&regime=" + regime).body())
                .contains(";" + words + ";");
        assertThat(manager.get("/monitor/cases?show=open&regime=" + regime).body())
                .contains(words);
    }

    @Test
    void aCaseOfWhichTooFewAreDecidedSaysSo() {
        CaseId open = openCase("Kameror utan prognos " + regime);
        jdbc.update("update case_file set regime = ? where id = ?", regime, open.value());
        count(open);

        assertThat(manager.get("/cases/" + open).body())
                .contains("För få ärenden för en prognos.", "det finns inget.")
                .doesNotContain("Beslut sannolikt");
    }

    @Test
    void othersAreNotTold() {
        CaseId open = openCase("Kameror " + regime);
        admitPolice(open);

        assertThat(new Visitor(port)
                        .signedInAs(POLICE_OFFICER)
                        .get("/cases/" + open)
                        .body())
                .contains(regime)
                .doesNotContain("När beslutet kan väntas");
    }

    @Test
    void theBackTestIsShown() {
        assertThat(manager.get("/monitor/forecasts").body()).contains("Så ofta håller prognoserna", "80 av 100");
    }

    private String likely(CaseId open) {
        return Pattern.compile("Beslut sannolikt [^<]*")
                .matcher(manager.get("/cases/" + open).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** Cases of 10, 20, 30 … days, as the monitor counts decided ones; all wait in the step that a new case opens. */
    private List<CaseId> decided(int number, LocalDate decided) {
        List<CaseId> cases = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            CaseId id = openCase("Avgjort " + regime + " " + i);
            cases.add(id);
            made.add(id);
            LocalDate received = decided.minusDays(10L * i);
            jdbc.update(
                    "update monitor_case set stage = 'ENDED', regime = ?, received_on = ?, decided_on = ?, closed_on"
                            + " = ?, closed_as = 'granted' where case_id = ?",
                    regime,
                    received,
                    decided,
                    decided,
                    id.value());
            jdbc.update(
                    "update monitor_passage set began_on = ?, ended_on = ?, done = true where case_id = ?",
                    received,
                    decided,
                    id.value());
        }
        return cases;
    }

    private void count(CaseId id) {
        transaction.executeWithoutResult(status -> followers.forEach(follower -> follower.changed(id.value())));
    }
}
