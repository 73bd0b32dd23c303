package se.tryggve.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** The page of the list: what it shows stands in the address, is kept under names, and is as it is now. */
class TaskListPagesTest extends CaseTest {

    private static final String SECOND = "handlaggare2.danderyd";

    @Autowired
    private JdbcTemplate jdbc;

    private Visitor officer;
    private String title;
    private String task;

    @BeforeEach
    void registerAndSignIn() {
        title = "Urval " + System.nanoTime();
        task = openTask(openCase(title));
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
    }

    @Test
    void aTaskThatIsOpenedFromAChoiceLeadsBackToExactlyThatChoice() {
        String choice = "view=unit&kind=cameraSurveillance&phase=Registrering&text=" + title.replace(" ", "+")
                + "&sort=-since&columns=due%2Cphase";
        String list = officer.get("/tasks?" + choice).body();
        String escaped = choice.replace("&", "&amp;");
        assertThat(list)
                .contains("href=\"/tasks/" + task + "?" + escaped + "\"", "Skede: Registrering", "Sökt: " + title);
        assertThat(officer.get("/tasks/" + task + "?" + choice).body())
                .contains(
                        "href=\"/tasks?" + escaped + "#task-" + task + "\"",
                        "name=\"_list\" value=\"" + escaped + "\"");
        HttpResponse<String> released = officer.post("/tasks/" + task + "/release", Map.of("_list", choice));
        assertThat(released.headers().firstValue("Location").orElseThrow()).endsWith("/tasks?" + choice);
    }

    @Test
    void whatTheListDoesNotUnderstandIsSaidAndTheRestIsShown() {
        assertThat(officer.get("/tasks?view=unit&from=32+mars&kind=bil&sort=x").body())
                .contains("Listan förstår inte from, kind, sort i adressen");
        assertThat(officer.get("/tasks?view=unit&from=2026-12-31&to=2026-12-01").body())
                .contains("Dagarna står i fel ordning");
        Stream.of("%00", "%F0%9F%98%80", "'", "%3Cscript%3E", "9".repeat(3000), "..", "%25")
                .flatMap(odd -> TaskQuery.WORDS.stream().map(word -> "/tasks?" + word + "=" + odd + "&columns=" + odd))
                .forEach(address -> assertThat(officer.get(address).statusCode())
                        .as(address)
                        .isLessThan(500));
        assertThat(officer.post("/tasks/" + task + "/release", Map.of("_list", "%zz&view"))
                        .statusCode())
                .isLessThan(500);
    }

    @Test
    void aTaskIsNewUntilItsReaderHasOpenedIt() {
        String mine = "/tasks?text=" + title.replace(" ", "+");
        assertThat(officer.get(mine).body()).contains("data-unread=\"yes\"", ">Ny<");
        officer.get("/tasks/" + task);
        assertThat(officer.get(mine).body()).contains(task).doesNotContain("data-unread");
        officer.post("/tasks/" + task + "/hand-over", Map.of("colleague", SECOND, "reason", "Din tur"));
        Visitor second = new Visitor(port).signedInAs(SECOND);
        second.get("/tasks/" + task);
        assertThat(second.get(mine).body()).doesNotContain("data-unread");
        second.post("/tasks/" + task + "/hand-over", Map.of("colleague", CASE_OFFICER, "reason", "Tillbaka"));
        assertThat(officer.get(mine).body()).contains("data-unread=\"yes\"");
    }

    @Test
    void aSharedViewIsSeenByTheUnitWithItsNumberAndByNobodyElse() {
        String choice = "view=unit&text=" + title.replace(" ", "+");
        officer.get("/tasks?" + choice);
        Map<String, String> form = Map.of("_list", choice, "name", title, "shared", "yes");
        assertThat(officer.post("/tasks/views", form).statusCode()).isEqualTo(302);
        HttpResponse<String> again = officer.post("/tasks/views", form);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Det finns redan en vy", "value=\"" + title + "\"");

        String seen = new Visitor(port).signedInAs(SECOND).get("/tasks").body();
        assertThat(seen)
                .contains("href=\"/tasks?" + choice.replace("&", "&amp;") + "\"")
                .containsPattern(title
                        + "</span>\\s*<span class=\"quiet\">\\(enhetens\\)</span>\\s*<span class=\"count\">1</span>");
        assertThat(new Visitor(port).signedInAs(POLICE_OFFICER).get("/tasks").body())
                .doesNotContain(title);
        String id = jdbc.queryForObject("select id from worklist_saved_view where name = ?", String.class, title);
        Visitor stranger = new Visitor(port).signedInAs(POLICE_OFFICER);
        stranger.get("/tasks");
        assertThat(stranger.post("/tasks/views/" + id + "/remove", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(officer.post("/tasks/views/" + id + "/remove", Map.of("_list", choice))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.get("/tasks").body()).doesNotContain("view-" + id);
    }

    @Test
    void theVersionChangesWhenAColleagueActs() {
        String before = officer.get("/tasks/version").body();
        assertThat(officer.get("/tasks?view=unit").body()).contains("data-version=\"" + before + "\"");
        officer.get("/tasks/" + task);
        assertThat(officer.get("/tasks/version").body()).isEqualTo(before);
        officer.post("/tasks/" + task + "/release", Map.of());
        assertThat(officer.get("/tasks/version").body()).isNotEqualTo(before);
    }

    @Test
    void aPageAsksTheDatabaseAsOftenForTwentyLinesAsForOne() {
        long one = pageStatements("/tasks?view=unit&text=" + title.replace(" ", "+"));
        Stream.generate(() -> "Många").limit(20).forEach(this::openCase);
        long many = pageStatements("/tasks?view=unit");
        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(5);
        assertThat(pageStatements("/tasks/version")).isLessThanOrEqualTo(2);
    }

    @Test
    void aSessionAsksTheDatabaseNoMoreThanThreeTimesAPage() {
        assertThat(statements("/tasks?view=unit").stream().filter(this::isTheSessions))
                .hasSizeBetween(1, 3);
    }

    /** What the page itself asks; the session is read and touched besides. */
    private long pageStatements(String address) {
        return statements(address).stream()
                .filter(statement -> !isTheSessions(statement))
                .count();
    }

    private boolean isTheSessions(String statement) {
        return statement.contains("SPRING_SESSION");
    }

    private List<String> statements(String address) {
        officer.get(address);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        List<Logger> loggers = Stream.of(
                        "org.springframework.jdbc.core.JdbcTemplate",
                        "org.hibernate.SQL",
                        "org.camunda.bpm.engine.impl.persistence.entity")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        heard.start();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.addAppender(heard);
        });
        try {
            assertThat(officer.get(address).statusCode()).isEqualTo(200);
        } finally {
            loggers.forEach(logger -> {
                logger.setLevel(null);
                logger.detachAppender(heard);
            });
        }
        return heard.list.stream()
                .filter(event -> event.getThreadName().contains("exec"))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.matches("(?s)(Executing prepared SQL statement \\[|select|insert|update).*"))
                .toList();
    }

    private String openTask(CaseId id) {
        return jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'", String.class, id.value());
    }
}
