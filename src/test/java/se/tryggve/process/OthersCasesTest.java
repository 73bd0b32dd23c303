package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tryggve.Endpoint;
import se.tryggve.TryggveTest;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.SignInHints;
import se.tryggve.identity.UserId;

/** A decided case of Danderyd's, about which only the local police were asked, at every address that names it. */
class OthersCasesTest extends TryggveTest {

    private static final AuthorityId DANDERYD = new AuthorityId("danderyd");
    private static final UserId POLICE = new UserId("kommunpolis.sodraroslagen");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private SignInHints demonstration;

    @Autowired
    private Directory directory;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private MockMvc browser;
    private CaseId caseId;
    private String task;
    private UUID decision;
    private Officer police;

    /** An address with a method, and what it takes in. */
    private record Door(HttpMethod method, String path, boolean takesFiles) {

        MockHttpServletRequestBuilder request() {
            MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, path);
            return path.startsWith("/api/")
                    ? request.contentType(MediaType.APPLICATION_JSON).content("{}")
                    : request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
        }

        MockMultipartHttpServletRequestBuilder requestWithFile() {
            MockMultipartFile file = new MockMultipartFile("file", "karta.pdf", "application/pdf", new byte[] {1});
            MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart(method, path);
            request.file(file).param("field", "fieldOfViewMap");
            return request;
        }
    }

    @BeforeEach
    void decide() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(CameraCourses.decidedByTheMunicipality());
        caseId = new CaseId(walk.caseId());
        task = walk.openTasks().get(0).getId();
        decision = jdbc.queryForObject("select id from decision where case_id = ?", UUID.class, caseId.value());
        police = directory.officer(POLICE).orElseThrow();
    }

    @Test
    void whoWasNeverAskedFindsNothingAtAnyAddressThatNamesTheCase() throws Exception {
        for (Officer stranger : strangers()) {
            for (Door door : doors(own(true)).toList()) {
                assertThat(knock(stranger, door)).as(stranger.id() + " " + door).isIn(403, 404);
            }
        }
    }

    @Test
    void thePoliceSeeTheCaseAndWhatWasSentButNeitherTasksNorPapersOfTheMunicipality() throws Exception {
        assertThat(knock(police, new Door(HttpMethod.GET, "/cases/" + caseId, false)))
                .isEqualTo(200);
        assertThat(documents.visibleTo(caseId, police.authority().id())).anyMatch(DocumentLine::fromOthers);
        for (Door door : doors(own(false)).filter(this::isInside).toList()) {
            assertThat(knock(police, door)).as(door.toString()).isIn(403, 404);
        }
    }

    private boolean isInside(Door door) {
        return door.path().contains("/tasks/" + task) || door.path().contains("/documents/");
    }

    private int knock(Officer officer, Door door) throws Exception {
        RequestPostProcessor officers = user(officer.id().value());
        return browser.perform(
                        door.takesFiles()
                                ? door.requestWithFile().with(csrf()).with(officers)
                                : door.request().with(csrf()).with(officers))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** Everybody elsewhere who was not asked, and those at Danderyd who see their own question only. */
    private List<Officer> strangers() {
        return demonstration.usernames().stream()
                .map(hint -> directory.officer(new UserId(hint.username())).orElseThrow())
                .filter(officer -> !officer.authority().id().equals(DANDERYD) || !officer.readsCases())
                .filter(officer ->
                        !officer.authority().id().equals(police.authority().id()))
                .toList();
    }

    /** Danderyd's own papers; with those that were sent to the police, or without. */
    private List<DocumentLine> own(boolean sentToo) {
        List<UUID> sent = documents.visibleTo(caseId, police.authority().id()).stream()
                .map(line -> line.id().value())
                .toList();
        return documents.visibleTo(caseId, DANDERYD).stream()
                .filter(line -> sentToo || !sent.contains(line.id().value()))
                .toList();
    }

    private Stream<Door> doors(List<DocumentLine> papers) {
        return Endpoint.of(endpoints)
                .flatMap(endpoint -> papers.stream()
                        .map(paper -> new Door(endpoint.method(), filled(endpoint, paper), endpoint.takesFiles()))
                        .filter(door -> door.path().contains("/tasks/" + task)
                                || door.path().contains(caseId.toString()))
                        .distinct());
    }

    private String filled(Endpoint endpoint, DocumentLine paper) {
        String path = endpoint.pattern()
                .replace("/tasks/{id}", "/tasks/" + task)
                .replace("/cases/{id}", "/cases/" + caseId)
                .replace("/cases/{caseId}", "/cases/" + caseId)
                .replace("/documents/{id}", "/documents/" + paper.id())
                .replace("{decisionId}", decision.toString());
        return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }
}
