package se.tryggve.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tryggve.identity.Visitor;

class CasePagesTest extends CaseTest {

    private static final String NEW = "/cases/new";

    private Visitor visitor;

    @BeforeEach
    void signIn() {
        visitor = new Visitor(port).signedInAs(CASE_OFFICER);
    }

    @Test
    void aCaseIsRegisteredAndItsPageOpens() {
        visitor.get(NEW);

        HttpResponse<String> answer = visitor.post(NEW, filled());

        assertThat(answer.statusCode()).isEqualTo(302);
        String page = visitor.get(location(answer)).body();
        assertThat(page)
                .contains("<h1>Gångtunneln under E18</h1>", "Kamerabevakning", "Danderyds kommun")
                .contains("Ärendet är registrerat med nummer")
                .contains("aria-current=\"step\"")
                .doesNotContain("??");
    }

    @Test
    void theFormBeginsWithTheUsualSeriesAndTheFirstTaskWithWhatWasRegistered() {
        assertThat(visitor.get(NEW).body())
                .contains("(obligatoriskt)")
                .doesNotContain("(frivilligt)")
                .containsPattern("name=\"series\" value=\"KS\"[^>]*checked");

        String page = visitor.get(location(visitor.post(NEW, filled()))).body();
        Matcher task = Pattern.compile("href=\"(/tasks/[^\"?]+)").matcher(page);

        assertThat(task.find()).isTrue();
        assertThat(visitor.get(task.group(1)).body())
                .contains("Platsens namn", "value=\"Gångtunneln\"", "Sökande", "value=\"Danderyds kommun\"")
                .containsPattern("<option[^>]*value=\"pathOrTunnel\"[^>]*selected");
    }

    @Test
    void theSameFormSentTwiceOpensOneCase() {
        visitor.get(NEW);
        Map<String, String> form = filled();

        String first = location(visitor.post(NEW, form));

        assertThat(location(visitor.post(NEW, form))).isEqualTo(first);
    }

    @Test
    void anEmptyFormNamesEveryFaultWithALinkToItsField() {
        visitor.get(NEW);

        HttpResponse<String> answer =
                visitor.post(NEW, Map.of("request", UUID.randomUUID().toString()));

        assertThat(answer.statusCode()).isEqualTo(200);
        for (String field :
                List.of("classified", "kind", "title", "received", "placeName", "placeType", "applicantName")) {
            assertThat(answer.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "\"");
        }
        assertThat(answer.body()).doesNotContain("??");
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsWrong() {
        visitor.get(NEW);
        Map<String, String> form = filled();
        form.put("received", today().plusDays(1).toString());
        form.put("applicantNumber", "811228-9874");
        form.put("placeDescription", "Under <b>motorvägen</b>");

        String page = visitor.post(NEW, form).body();

        assertThat(page)
                .contains("kan inte ligga i framtiden", "Organisationsnumret stämmer inte")
                .contains("value=\"Gångtunneln under E18\"", "value=\"811228-9874\"")
                .contains("Under &lt;b&gt;motorvägen&lt;/b&gt;");
        assertThat(page).containsPattern("value=\"cameraSurveillance\"[^>]*checked");
    }

    @Test
    void oddInputIsRefusedWithoutAFault() {
        visitor.get(NEW);
        for (String odd : List.of(
                "x".repeat(5000),
                "\n".repeat(100_000),
                "2026-02-30",
                "\u0000",
                "-1",
                "[]",
                "9999-12-31",
                "0001-01-01")) {
            for (String field : List.of(
                    "title", "received", "kind", "placeType", "series", "applicantNumber", "placeDescription")) {
                Map<String, String> form = filled();
                form.put(field, odd);

                assertThat(visitor.post(NEW, form).statusCode())
                        .describedAs(field + " = " + odd)
                        .isLessThan(500);
            }
        }
    }

    @Test
    void aClassifiedCaseStopsWithGuidanceAndNothingIsKept() {
        visitor.get(NEW);
        Map<String, String> form = filled();
        form.put("classified", "yes");
        form.put("title", "Skyddsobjekt");

        HttpResponse<String> answer = visitor.post(NEW, form);

        assertThat(answer.body())
                .contains("Inget av det du skrev har sparats", "säkerhetsskyddschef")
                .doesNotContain("Skyddsobjekt");
        assertThat(visitor.get("/cases").body()).doesNotContain("Skyddsobjekt");
    }

    @Test
    void theListShowsTwentyFiveAndTheRestOnTheNextPage() {
        for (int i = 0; i < 26; i++) {
            openCase("Lista " + i);
        }

        String first = visitor.get("/cases").body();
        Matcher more = Pattern.compile("href=\"(/cases\\?[^\"]*after=[^\"]*)\"").matcher(first);

        assertThat(rows(first)).isEqualTo(25);
        assertThat(more.find()).isTrue();
        assertThat(visitor.get(more.group(1).replace("&amp;", "&")).body()).contains("Lista 0<");
    }

    @Test
    void filtersStandInTheAddressAndAnEmptyListSaysSo() {
        openCase("Filtrerat");

        String guards = visitor.get("/cases?kind=guardApplication&status=concluded&phase=Ingen")
                .body();

        assertThat(guards).contains("Inget ärende passar").doesNotContain("??");
        assertThat(visitor.get("/cases?kind=cameraSurveillance&status=open&phase=Registrering")
                        .body())
                .contains("Filtrerat");
        assertThat(visitor.get("/cases?kind=%00&after=%00&status=x&phase=%00").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoMayNotReadTheCaseGetsNothingNotEvenThatItExists() {
        CaseId id = openCase("Stängt");
        for (String username : List.of(POLICE_OFFICER, "skyddsombud.danderyd", "administrator.danderyd")) {
            Visitor stranger = new Visitor(port).signedInAs(username);

            assertThat(stranger.get("/cases/" + id).statusCode()).isEqualTo(404);
            assertThat(stranger.get("/cases/" + id + "/timeline").statusCode()).isEqualTo(404);
            assertThat(stranger.get("/cases/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        }
        assertThat(new Visitor(port).signedInAs(POLICE_OFFICER).get("/cases").body())
                .doesNotContain("Stängt");
    }

    @Test
    void thePoliceAreNotLedToTheFormForNewCases() {
        assertThat(new Visitor(port).signedInAs(POLICE_OFFICER).get(NEW).statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port)
                        .signedInAs("skyddsombud.danderyd")
                        .get("/cases")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theTimelineIsPagedAndOthersSeeOnlyWhatIsShared() {
        CaseId id = openCase("Tidslinje");
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 60; i++) {
                files.note(id, TimelineNote.within(DANDERYD, "casefile.timeline.phase", "Rad " + i + "."));
            }
        });
        admitPolice(id);

        String page = visitor.get("/cases/" + id).body();
        Matcher older = Pattern.compile("href=\"(/cases/[^\"]*/timeline\\?before=\\d+)\"")
                .matcher(page);

        assertThat(page).contains("Rad 59.").doesNotContain("Rad 1.<");
        assertThat(page)
                .containsPattern("<details open=\"open\">\\s*<summary>\\s*<time")
                .contains("Tidigare samma dag (38)");
        assertThat(older.find()).isTrue();
        assertThat(visitor.get(older.group(1)).body()).contains("Rad 1.");
        assertThat(new Visitor(port)
                        .signedInAs(POLICE_OFFICER)
                        .get("/cases/" + id)
                        .body())
                .contains("ert nummer")
                .doesNotContain("Rad 59.");
    }

    private Map<String, String> filled() {
        Map<String, String> form = new HashMap<>();
        form.put("request", UUID.randomUUID().toString());
        form.put("classified", "no");
        form.put("kind", "cameraSurveillance");
        form.put("title", "Gångtunneln under E18");
        form.put("received", today().minusDays(3).toString());
        form.put("placeName", "Gångtunneln");
        form.put("placeType", "pathOrTunnel");
        form.put("applicantName", "Danderyds kommun");
        form.put("series", "KS");
        return form;
    }

    private static int rows(String page) {
        return page.split("<tr data-row", -1).length - 1;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
