package se.tryggve.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.audit.AuditTrail;
import se.tryggve.identity.Visitor;

/** The one readable history of a case, and who has opened the case. */
class HistoryTest extends CaseTest {

    private static final String MANAGER = "enhetschef.danderyd";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditTrail trail;

    private Visitor officer;
    private CaseId id;

    @BeforeEach
    void aCase() {
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        id = openCase("Historiken");
        as(
                CASE_OFFICER,
                () -> transaction.execute(status -> {
                    files.note(id, TimelineNote.within(DANDERYD, "worklist.timeline.done", "Skriv <b>remissen</b>"));
                    log.record(AuditEvent.onCase(id.value(), "case.factsChanged")
                            .from(Map.of("placeType", "carPark", "title", "Historiken"))
                            .to(Map.of("placeType", "park", "title", "Historiken", "unknownThing", "x"))
                            .because("Platsen var fel"));
                    return id;
                }));
    }

    @Test
    void whatChangedIsShownBeforeAndAfterWithWhoAndWhyToTheCasesOwnAuthorityAlone() {
        admitPolice(id);

        assertThat(history(officer, ""))
                .contains("Uppgifterna om ärendet ändrades", "Skäl: Platsen var fel")
                .containsPattern("Typ av plats</th><td>Öppen parkering</td><td>Park eller grönområde</td>")
                .contains("Skriv &lt;b&gt;remissen&lt;/b&gt;: klart")
                .doesNotContain("unknownThing", "??");
        assertThat(history(new Visitor(port).signedInAs(POLICE_OFFICER), ""))
                .contains("har fått del i ärendet")
                .doesNotContain("Uppgifterna om ärendet ändrades", "Öppen parkering", "remissen");
    }

    @Test
    void theHistoryIsNarrowedByKindPersonPeriodAndWordsInTheAddress() {
        assertThat(history(officer, "?kind=worklist")).contains("remissen").doesNotContain("registrerades med nummer");
        assertThat(history(officer, "?kind=casefile"))
                .contains("registrerades med nummer")
                .doesNotContain("remissen");
        assertThat(history(officer, "?text=PLATSEN+fel"))
                .contains("Platsen var fel")
                .doesNotContain("remissen");
        assertThat(history(officer, "?who=-")).doesNotContain("remissen");
        assertThat(history(officer, "?who=Danderyds+kommun&from=" + today() + "&to=" + today()))
                .contains("remissen");
        assertThat(history(officer, "?to=" + today().minusDays(1)))
                .contains("Ingen händelse passar", "Visa hela historiken");
        assertThat(history(officer, "?from=" + today() + "&to=2020-01-01")).contains("Byt plats på dem");
        assertThat(history(officer, "?from=igår&kind=x")).contains("x, igår", "remissen");
        assertThat(history(officer, "?all=on")).contains("remissen").doesNotContain("Visa allt på en sida");
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        transaction.executeWithoutResult(status -> {
            for (int i = 100; i < 230; i++) {
                files.note(id, TimelineNote.within(DANDERYD, "casefile.timeline.phase", "Rad " + i + "."));
            }
        });
        StringBuilder read = new StringBuilder();
        String next = "?text=Rad";
        int pages = 0;
        while (next != null && pages++ < 10) {
            String page = history(officer, next);
            read.append(page);
            Matcher older = Pattern.compile("timeline(\\?[^\"]*before=\\d+)").matcher(page);
            next = older.find() ? older.group(1).replace("&amp;", "&") : null;
        }
        assertThat(pages).isEqualTo(3);
        for (int i = 100; i < 230; i++) {
            assertThat(read).contains("Rad " + i + ".");
        }
    }

    @Test
    void whoOpensACaseIsNotedOnceAnHourAndReadByThoseWhoAnswerForIt() {
        admitPolice(id);
        officer.get("/cases/" + id);
        officer.get("/cases/" + id);
        new Visitor(port).signedInAs(POLICE_OFFICER).get("/cases/" + id);

        assertThat(jdbc.queryForObject(
                        "select count(*) from case_reading where case_id = ?", Integer.class, id.value()))
                .isEqualTo(2);
        for (String reader : List.of(MANAGER, "registrator.danderyd")) {
            String page = readings(reader).body();
            assertThat(page)
                    .contains(
                            officer(CASE_OFFICER).name(),
                            officer(POLICE_OFFICER).authority().name(),
                            "handläggare där")
                    .doesNotContain(officer(POLICE_OFFICER).name(), "Historiken", "??");
        }
        assertThat(trail.ofCase(id.value(), AuditTrail.NEWEST, 10))
                .anyMatch(entry -> entry.action().equals("case.readLogRead")
                        && entry.actor().equals(MANAGER));
    }

    @Test
    void nobodyElseReadsTheReadLog() {
        admitPolice(id);
        for (String other : List.of(CASE_OFFICER, POLICE_OFFICER, "handlaggare.imy", "dataskyddsombud.danderyd")) {
            assertThat(readings(other).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(history(officer, "")).doesNotContain("/readings");
        assertThat(history(new Visitor(port).signedInAs(MANAGER), "")).contains("/readings");
    }

    private HttpResponse<String> readings(String user) {
        return new Visitor(port).signedInAs(user).get("/cases/" + id + "/readings");
    }

    private String history(Visitor reader, String choice) {
        String page = reader.get("/cases/" + id + "/timeline" + choice.replace("å", "%C3%A5"))
                .body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceFirst("(?s)<form class=\"choose\".*?</form>", "")
                .replaceAll(">\\s+<", "><");
    }
}
