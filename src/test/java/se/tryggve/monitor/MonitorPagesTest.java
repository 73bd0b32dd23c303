package se.tryggve.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.audit.CaseFollower;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** The managers' pages: every number is what a slow and obvious count of the raw rows says, and leads to its cases. */
class MonitorPagesTest extends CaseTest {

    private static final String MANAGER = "enhetschef.danderyd";
    private static final String POLICE_MANAGER = "lokalpolisomradeschef.sodraroslagen";
    private static final Pattern FIGURE = Pattern.compile("<a href=\"(/monitor/cases[^\"]*)\">(?:<strong>)?(\\d+)<");
    private static final String OPEN =
            "select count(*) from case_file c where c.outcome is null and c.status <> 'inForce'"
                    + " and exists (select from register_number n where n.case_id = c.id and n.authority_id = 'danderyd')";
    private static final String OPEN_TASK =
            " and exists (select from worklist_task t where t.case_id = c.id and t.state = 'OPEN'";

    /** Other tests change tasks behind the back of whoever counts them. */
    private static final String TOUCHED_BY_OTHER_TESTS =
            "select distinct t.case_id from worklist_task t join monitor_passage p on p.task_id = t.id"
                    + " where (t.due, t.unit_id, t.assignee, t.state = 'OPEN')"
                    + " is distinct from (p.due, p.unit_id, p.assignee, p.ended_on is null)";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ObjectProvider<CaseFollower> followers;

    private Visitor manager;
    private CaseId late;
    private CaseId formula;

    @BeforeEach
    void someCases() {
        manager = new Visitor(port).signedInAs(MANAGER);
        formula = openCase("=HYPERLINK(\"http://x\";\"Kamera " + mark + "\")");
        late = openCase("Kameror vid stationen " + mark);
        jdbc.update("update worklist_task set due = ? where case_id = ?", today().minusDays(3), late.value());
        jdbc.update("update case_file set received_on = ? where id = ?", today().minusDays(100), late.value());
        count(late);
        jdbc.queryForList(TOUCHED_BY_OTHER_TESTS, UUID.class).forEach(id -> count(new CaseId(id)));
    }

    @Test
    void theFiguresOfTheOverviewAreWhatASlowCountSays() {
        String page = manager.get("/monitor").body();

        assertThat(figure(page, "/monitor/cases?show=open")).isEqualTo(slow(OPEN));
        assertThat(figure(page, "/monitor/cases?show=late"))
                .isPositive()
                .isEqualTo(slow(OPEN + " and (select min(t.due) from worklist_task t where t.case_id = c.id and"
                        + " t.state = 'OPEN') < date '" + today() + "'"));
        assertThat(figure(page, "/monitor/cases?show=soon"))
                .isEqualTo(slow(OPEN + " and (select min(t.due) from worklist_task t where t.case_id = c.id and"
                        + " t.state = 'OPEN') between date '" + today() + "' and date '" + today().plusDays(7) + "'"));
        assertThat(figure(page, "/monitor/cases?show=open&amp;kind=cameraSurveillance&amp;phase="))
                .as("there are phases")
                .isNotNegative();
    }

    @Test
    void everyFigureOfTheOverviewLeadsToSoManyCases() {
        String page = manager.get("/monitor").body();
        List<MatchResult> figures = FIGURE.matcher(page)
                .results()
                .filter(figure -> !figure.group(1).contains("unit="))
                .toList();

        assertThat(figures).hasSizeGreaterThan(20);
        figures.forEach(figure -> {
            String list = figure.group(1).replace("&amp;", "&").replace("/monitor/cases", "/monitor/cases.csv");
            assertThat(lines(manager.get(list).body())).as(figure.group(1)).hasSize(Integer.parseInt(figure.group(2)));
        });
    }

    @Test
    void theLoadOfAUnitIsItsOpenTasks() {
        String page = manager.get("/monitor").body();

        assertThat(figure(page, "/monitor/cases?show=open&amp;unit=danderyd-sakerhet"))
                .isEqualTo(slow(
                        "select count(*) from worklist_task where unit_id = 'danderyd-sakerhet' and state = 'OPEN'"));
    }

    @Test
    void aUnitOfFewNamesNobody() {
        String unit = "few-" + mark;
        jdbc.update("insert into unit (id, authority, name) values (?, 'danderyd', ?)", unit, "Enheten " + mark);
        jdbc.update(
                "update worklist_task set unit_id = ?, assignee = ? where case_id = ?",
                unit,
                CASE_OFFICER,
                late.value());
        count(late);

        assertThat(manager.get("/monitor").body())
                .containsPattern("Enheten " + mark + "</span>\\s*<small[^>]*>färre än fem medarbetare")
                .doesNotContain("unit=" + unit + "&amp;officer=");
    }

    @Test
    void aListSavesTheRowsAndColumnsOfThePageAndNoFormula() {
        LocalDate day = aDayOfItsOwn();
        String list = "/monitor/cases?show=open&kind=cameraSurveillance&from=" + day + "&to=" + day;
        String page = manager.get(list).body();
        String csv = manager.get(list.replace("cases?", "cases.csv?")).body();

        assertThat(page).contains(mark);
        assertThat(csv)
                .startsWith(
                        "\uFEFFDiarienummer;Ärende;Plats;Slag;Skede;Väntar på;Närmaste sista dag;Beslut, 80 %;Inkom")
                .doesNotContain("Färdigt");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\";\"\"Kamera " + mark + "\"\")\"");
        byte[] xlsx = manager.download(list.replace("cases?", "cases.xlsx?"));
        assertThat(new String(xlsx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(lines(csv)).hasSize((int)
                Pattern.compile("data-row").matcher(page).results().count());
    }

    /** Other tests have cases that came in on other days, more than a page shows. */
    private LocalDate aDayOfItsOwn() {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(Math.floorMod(mark.hashCode(), 7_000));
        jdbc.update("update case_file set received_on = ? where id = ?", day, formula.value());
        count(formula);
        return day;
    }

    @Test
    void theStepsAreCountedAsTheTaskListHasThem() {
        String csv =
                manager.get("/monitor/steps.csv?process=cameraSurveillance").body();
        String name = jdbc.queryForObject(
                "select name from worklist_task where case_id = ? and state = 'OPEN'", String.class, late.value());
        String where =
                "from worklist_task t join case_file c on c.id = t.case_id where t.process_key = 'cameraSurveillance'"
                        + " and 'danderyd' in (c.owner_id, t.authority_id) and t.element = 'userTask_registerNeed'";

        String[] cells = lines(csv).stream()
                .filter(line -> line.startsWith(name + ";"))
                .findFirst()
                .orElseThrow()
                .split(";", -1);

        assertThat(Long.parseLong(cells[2])).isEqualTo(slow("select count(*) " + where + " and t.state = 'OPEN'"));
        assertThat(Long.parseLong(cells[3]))
                .isPositive()
                .isEqualTo(
                        slow("select count(*) " + where + " and t.state = 'OPEN' and t.due < date '" + today() + "'"));
        assertThat(Long.parseLong(cells[4]))
                .as("done in the twelve months that are shown")
                .isEqualTo(slow("select count(*) " + where + " and t.state = 'DONE' and"
                        + " cast(t.ended_at at time zone 'Europe/Stockholm' as date) > date '"
                        + today().minusYears(1) + "'"));
        assertThat(manager.get("/monitor/steps?process=cameraSurveillance").body())
                .contains("data-figure-of=\"userTask_registerNeed\"", "Processkartan");
    }

    @Test
    void theWaitingTimesOfOpenCasesAddUpToTheCalendar() {
        String page = manager.get("/monitor/waiting").body();
        Long days = slow(
                "select sum(date '" + today() + "' - received_on) from case_file"
                        + " where owner_id = 'danderyd' and outcome is null and status <> 'inForce' and kind = 'CAMERA_SURVEILLANCE'");

        assertThat(page).containsPattern("Kamerabevakning, [^:<]+: " + grouped(days) + " dygn");
        assertThat(manager.get("/cases/" + late).body()).contains("Ärendet har varat i 100 dygn");
    }

    @Test
    void complianceCountsTheDeadlinesOfTheAuthority() {
        String page = manager.get("/monitor/compliance").body();
        String ended =
                "select count(*) from deadline where authority_id = 'danderyd' and basis = 'law' and ended_on between date '"
                        + today().minusYears(1).plusDays(1) + "' and date '" + today() + "' and outcome = ";

        assertThat(figure(page, "/monitor/cases?show=kept&amp;basis=law")).isEqualTo(slow(ended + "'kept'"));
        assertThat(figure(page, "/monitor/cases?show=missed&amp;basis=law")).isEqualTo(slow(ended + "'late'"));
        assertThat(page).contains("Inga beslut utan motivering");
    }

    @Test
    void othersAreToldOfTheCasesThatTheyTakePartInAndNoMore() {
        Visitor police = new Visitor(port).signedInAs(POLICE_MANAGER);
        String all = "/monitor/cases.csv?show=open&from=" + today();
        assertThat(police.get(all).body()).doesNotContain(mark);

        admitPolice(late);

        assertThat(lines(police.get(all).body()))
                .filteredOn(line -> line.contains(mark))
                .singleElement()
                .asString()
                .contains(files.numberAt(late, POLICE).orElseThrow(), ";;;;" + today());
        assertThat(police.get("/monitor/waiting").body()).contains("Inga egna ärenden");
        assertThat(police.get("/cases/" + late).body()).doesNotContain("Ärendet har varat");
    }

    @Test
    void whoeverDoesNotManageIsNotLedThere() {
        Visitor officer = new Visitor(port).signedInAs(CASE_OFFICER);
        assertThat(officer.get("/tasks").body()).doesNotContain("href=\"/monitor\"");
        assertThat(officer.get("/monitor").statusCode()).isEqualTo(403);
        assertThat(manager.get("/tasks").body()).contains("href=\"/monitor\"");
    }

    private void count(CaseId id) {
        transaction.executeWithoutResult(status -> followers.forEach(follower -> follower.changed(id.value())));
    }

    private long slow(String statement) {
        return jdbc.queryForObject(statement, Long.class);
    }

    private static long figure(String page, String address) {
        return FIGURE.matcher(page)
                .results()
                .filter(figure -> figure.group(1).startsWith(address))
                .findFirst()
                .map(figure -> Long.parseLong(figure.group(2)))
                .orElse(0L);
    }

    /** The lines of a sheet below its heads; no title here has a line end. */
    private static List<String> lines(String csv) {
        return csv.lines().skip(1).toList();
    }

    private static String grouped(long number) {
        return Pattern.quote(String.format(java.util.Locale.forLanguageTag("sv"), "%,d", number));
    }
}
