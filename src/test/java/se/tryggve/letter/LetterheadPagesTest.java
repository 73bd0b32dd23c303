package se.tryggve.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Visitor;

class LetterheadPagesTest extends TryggveTest {

    private static final String PAGE = "/administration/letterheads";

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void leaveNothingBehind() {
        jdbc.update("delete from letterhead");
    }

    @Test
    void whatIsEnteredHoldsAndNobodyWritesOverAColleagueUnseen() {
        Visitor administrator = new Visitor(port).signedInAs("administrator.danderyd");
        administrator.get(PAGE);

        assertThat(administrator
                        .post(PAGE + "/danderyd", entered("Box 66", "0"))
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> late = administrator.post(PAGE + "/danderyd", entered("Box 77", "0"));
        HttpResponse<String> tooLong = administrator.post(PAGE + "/danderyd", entered("x".repeat(501), "1"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("någon annan har ändrat brevhuvudet", "Box 66", "Box 77");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        Letterhead danderyd = letterheads.of(new AuthorityId("danderyd"));
        assertThat(danderyd.address()).containsExactly("Box 66", "182 05 Djursholm");
        assertThat(danderyd.court()).isEqualTo("Förvaltningsrätten i Stockholm");
    }

    private static Map<String, String> entered(String box, String version) {
        return Map.of(
                "address",
                box + "\n182 05 Djursholm",
                "contact",
                "",
                "court",
                "Förvaltningsrätten i Stockholm",
                "version",
                version);
    }
}
