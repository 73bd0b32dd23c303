package se.tryggve.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** The box in the head of every page, as its user meets it without script. */
class SearchTest extends CaseTest {

    private final String mark = "zq" + UUID.randomUUID().toString().replaceAll("\\W|\\d", "");

    @Autowired
    private JdbcTemplate jdbc;

    private Visitor officer;
    private CaseId id;

    @BeforeEach
    void aCase() {
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        id = openCase("Kameror vid Mörbyskogens badplats " + mark);
    }

    @AfterEach
    void takeAwayWhatIsTooMuch() {
        jdbc.update("delete from search_entry where thing like ?", mark + "%");
    }

    @ParameterizedTest
    @CsvSource({"kamera", "KAMEROR", "mörbyskogen", "morbyskog", "Mörbyskogens badplatser", "kameraövervakning badplats"
    })
    void aCaseIsFoundByStemsBeginningsAndWithoutDots(String words) {
        assertThat(search(words + " " + mark)).contains("/cases/" + id).contains("<mark>" + mark + "</mark>");
    }

    @Test
    void dotsThatAreWrittenAreMeant() {
        openCase("Morbyskogens förskola " + mark);

        assertThat(search("mörbyskogen " + mark)).contains("badplats").doesNotContain("förskola");
        String both = search("morbyskogens " + mark);
        assertThat(both).contains("badplats", "förskola");
        assertThat(both.indexOf("förskola")).as("as written comes first").isLessThan(both.indexOf("badplats"));
    }

    @Test
    void aRegisterNumberLeadsToItsCaseFirstHoweverItIsWritten() {
        String number = files.numberAt(id, DANDERYD).orElseThrow();
        for (String form :
                List.of(number, number.replace(" ", ""), number.toLowerCase(), number.substring(3), "dnr " + number)) {
            assertThat(firstHit(search(form))).as(form).isEqualTo("/cases/" + id);
        }
    }

    @Test
    void resultsAreCountedByKindAndNarrowedByIt() {
        String all = search(mark);
        assertThat(all).containsPattern("Ärenden</span><span class=\"count\">1<");
        assertThat(all).containsPattern("Uppgifter</span><span class=\"count\">1<");

        String tasks = search(mark, "&kind=task");
        assertThat(tasks).contains("1 träff", "/tasks/").doesNotContain("<a href=\"/cases/" + id + "\"");
        assertThat(search(mark, "&kind=note")).contains("Inget av den här sorten", "Visa träffar av alla sorter");
    }

    @Test
    void othersFindNothingBeforeTheyAreAskedAndThenNoMoreThanTheyMayKnow() {
        Visitor police = new Visitor(port).signedInAs(POLICE_OFFICER);
        String asked = "/search?q=" + mark;
        assertThat(police.get(asked).body()).contains("Inget som du får se").doesNotContain(id.toString());

        admitPolice(id);

        assertThat(police.get(asked).body())
                .contains("/cases/" + id, files.numberAt(id, POLICE).orElseThrow());
        assertThat(police.get("/search?q=pendlarparkeringen+"
                                + files.numberAt(id, DANDERYD).orElseThrow().replace(" ", "+"))
                        .body())
                .as("the description of the place is the municipality's own")
                .contains("Inget som du får se");
        for (String adviser : List.of("dataskyddsombud.danderyd", "administrator.danderyd", "handlaggare.imy")) {
            assertThat(new Visitor(port).signedInAs(adviser).get(asked).body())
                    .as(adviser)
                    .contains("Inget som du får se");
        }
    }

    @Test
    void whateverIsTypedGetsASentence() {
        assertThat(search("")).contains("Skriv vad du söker");
        assertThat(search("och att det")).contains("De orden står överallt");
        assertThat(search("811228-9874")).contains("Personnummer går inte att söka på");
        for (String odd : List.of("'", "\"", "& | ! ( ) :*", "%", "\\", "\u0000", "\u202e")) {
            assertThat(search(odd)).as(odd).containsPattern("Det finns inget ord|Skriv vad du söker");
        }
        for (String odd :
                List.of("a'b\"c", "!" + mark, mark + ":*", "<script>" + mark, "o'; drop table x; --", "-1", "😀a")) {
            assertThat(officer.get("/search?q=" + encoded(odd)).statusCode())
                    .as(odd)
                    .isEqualTo(200);
        }
        for (int length : List.of(1_000, 10_000)) {
            assertThat(search("å".repeat(length))).contains("för långt att söka på");
        }
        assertThat(search("<script>alert(1)</script>")).doesNotContain("<script>alert");
        assertThat(search(mark, "&kind=x&page=99999")).contains("/cases/" + id);
    }

    @Test
    void moreThanAThousandAreNotCountedAndTheLatestAreShown() {
        insert(1_500);

        String found = search(mark + "vanligt");
        assertThat(found)
                .contains("Fler än 1 000 träffar", "Sida 1 av 40")
                .contains("Rad 1500<")
                .doesNotContain("Rad 400<");
        assertThat(search(mark + "vanligt", "&page=40")).contains("Rad 501<").doesNotContain("Nästa sida");
        assertThat(search(mark + "vanligt", "&kind=document")).contains("Fler än 1 000 träffar");
        assertThat(search(mark + "vanligt", "&kind=task")).contains("Inget av den här sorten");
    }

    @Test
    void programsSearchWithTheSameRights() {
        assertThat(call("?q=" + mark).body())
                .contains("\"total\":2", "\"more\":false", "\"kind\":\"case\"", "\"address\":\"/cases/" + id + "\"");
        HttpResponse<String> refused = call("?q=811228-9874");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Personnummer");
        assertThat(call("?q=x&kind=person").statusCode()).isEqualTo(400);
        assertThat(call("").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> call(String question) {
        byte[] secret = (CASE_OFFICER + ":" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8);
        String basic = "Basic " + Base64.getEncoder().encodeToString(secret);
        return new Visitor(port).get("/api/v1/search" + question, "Authorization", basic);
    }

    private void insert(int rows) {
        jdbc.update("""
                insert into search_entry (case_id, kind, thing, scope, begun_on, address, label_key, title, number, case_title,
                    body, digest, heading, words)
                select ?, 'DOCUMENT', ? || n, 'authority:danderyd', date '2026-01-01' - (1500 - n), '/x', 'document.kind.REPORT',
                    'Rad ' || n, '', '', '', '', to_tsvector('simple', 'Rad ' || n),
                    to_tsvector('simple', ?) || array_to_tsvector(array['@authority:danderyd', '%document',
                        '^' || extract(year from date '2026-01-01' - (1500 - n)) || '-'
                            || extract(quarter from date '2026-01-01' - (1500 - n))])
                from generate_series(1, ?) n""", id.value(), mark, mark + "vanligt", rows);
    }

    private String search(String words) {
        return search(words, "");
    }

    private String search(String words, String more) {
        String page = officer.get("/search?q=" + encoded(words) + more).body();
        assertThat(page).doesNotContain("??");
        return page.substring(page.indexOf("<main"));
    }

    private static String firstHit(String page) {
        Matcher hit = Pattern.compile("<h2><a href=\"([^\"]+)\"").matcher(page);
        return hit.find() ? hit.group(1) : "";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
