package se.tryggve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tryggve.Endpoint;
import se.tryggve.demo.CaseRun;
import tools.jackson.databind.json.JsonMapper;

/** Every page of the application, read from its own list of addresses, keeps the promises of a page in every look. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest extends BrowserTest {

    /** These lead on to another page, or give a file or a word. */
    private static final Set<String> WITHOUT_A_PAGE = Set.of(
            "/",
            "/error",
            "/administration",
            // Opens to whoever has shown a code: AdviserBrowserTest.
            "/answers/{link}/question",
            "/answers/{link}/papers/{place}",
            "/models/{definitionId}",
            "/models/{definitionId}/picture",
            "/drawings/{id}/model",
            "/drawings/{id}/model/picture",
            "/handbook/whole.pdf",
            "/monitor/cases.csv",
            "/monitor/cases.xlsx",
            "/monitor/cycle-groups.csv",
            "/monitor/cycle-groups.xlsx",
            "/monitor/cycle-months.csv",
            "/monitor/cycle-months.xlsx",
            "/monitor/steps.csv",
            "/monitor/steps.xlsx",
            "/monitor/waiting.csv",
            "/monitor/waiting.xlsx",
            "/monitor/waiting-open.csv",
            "/monitor/waiting-open.xlsx",
            "/registers/cameras.csv",
            "/registers/guards.csv",
            "/cases/{caseId}/documents/{id}/file",
            "/cases/{caseId}/documents/{id}/preview",
            "/tasks/{id}/preview/letters/{number}",
            "/tasks/version");

    private static final String READER = PageExamples.READER;
    private static final String ADMINISTRATOR = PageExamples.ADMINISTRATOR;
    private static final String MANAGER = "enhetschef.danderyd";

    private Map<String, String> examples;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    static List<Look> looks() {
        return List.of(Look.WIDE, Look.PHONE.inTheDark(), Look.PHONE.inEnglish());
    }

    @BeforeAll
    void findExamples() throws IOException {
        examples = new PageExamples(port, run, jdbc, json, LocalDate.now(clock.withZone(legalZone))).all();
    }

    @Test
    void everyPageHasAnExample() {
        assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(pages());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageKeepsItsPromises(Look look) {
        Visitor stranger = stranger(look);
        Visitor reader = loginAs(READER, look);
        Visitor administrator = loginAs(ADMINISTRATOR, look);
        Visitor registrar = loginAs("registrator.danderyd", look);
        Visitor manager = loginAs(MANAGER, look);
        SoftAssertions faults = new SoftAssertions();
        examples.values().forEach(path -> {
            Visitor visitor = path.equals("/login")
                    ? stranger
                    : path.startsWith("/admin")
                            ? administrator
                            : path.startsWith("/monitor")
                                            || path.endsWith("/ruling")
                                            || path.equals("/disqualifications")
                                            || path.equals("/tasks/distribution")
                                    ? manager
                                    : path.endsWith("/readings") ? registrar : reader;
            int status = visitor.page().navigate(path).status();
            faults.assertThat(status).as("status of " + path).isEqualTo(200);
            faults.check(visitor::approves);
            faults.assertThat(visitor.page().url()).as("the page itself opened").endsWith(path);
        });
        faults.check(() -> reader.open("/nowhere").approves());
        faults.assertAll();
    }

    private Set<String> pages() {
        return Endpoint.of(endpoints)
                .filter(endpoint -> endpoint.method().equals(HttpMethod.GET))
                .map(Endpoint::pattern)
                .filter(pattern -> !pattern.startsWith("/api/") && !WITHOUT_A_PAGE.contains(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
