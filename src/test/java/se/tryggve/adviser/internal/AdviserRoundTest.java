package se.tryggve.adviser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.adviser.AdviserScene;
import se.tryggve.identity.Visitor;

/** An adviser is reminded once before the last day; after it the link is closed and the officer is told. */
class AdviserRoundTest extends AdviserScene {

    @Autowired
    private AdviserRound round;

    @Test
    void somebodyAskedLongAgoIsRemindedOnceWithoutTheLink() {
        ask();
        String link = link();
        jdbc.update(
                "update adviser_question set answer_by = ?, asked_at = now() - interval '20 days' where id = ?",
                today().plusDays(2),
                id);

        round.go();
        round.go();

        assertThat(jdbc.queryForList(
                        "select body from message_mail where event like ?",
                        String.class,
                        "adviser:" + id + ":reminder:%"))
                .singleElement()
                .satisfies(
                        body -> assertThat(body).contains("väntar på ditt svar").doesNotContain(link));
        assertThat(actions()).containsOnlyOnce("adviser.reminded");
    }

    @Test
    void whatIsWrongWithOneQuestionKeepsNoOtherFromItsEnd() {
        ask();
        UUID broken = id;
        id = UUID.randomUUID();
        ask();
        jdbc.update("update adviser_question set answer_by = ? where id = ?", today().minusDays(1), id);
        jdbc.update(
                "update adviser_question set answer_by = ?, address = 'nowhere' where id = ?",
                today().minusDays(1),
                broken);

        try {
            round.go();
        } finally {
            jdbc.update(
                    "update adviser_question set state = 'WITHDRAWN', ended_at = now(), address = 'a@example.se' where id = ?",
                    broken);
        }

        assertThat(state()).isEqualTo("SILENT");
    }

    @Test
    void nobodyIsRemindedInACaseThatIsOver() {
        ask();
        jdbc.update(
                "update adviser_question set answer_by = ?, asked_at = now() - interval '20 days' where id = ?",
                today().plusDays(2),
                id);
        transaction.executeWithoutResult(status -> files.conclude(caseId, "writtenOff"));

        round.go();

        assertThat(actions()).doesNotContain("adviser.reminded");
    }

    @Test
    void somebodyWhoHasJustBeenAskedOrHasTimeIsNotReminded() {
        ask();

        round.go();

        assertThat(actions()).doesNotContain("adviser.reminded", "adviser.silent");
    }

    @Test
    void afterTheLastDayTheLinkIsClosedAndItIsNoted() {
        String code = ask();
        jdbc.update("update adviser_question set answer_by = ? where id = ?", today().minusDays(1), id);

        round.go();

        assertThat(state()).isEqualTo("SILENT");
        assertThat(enter(new Visitor(port), link(), code)).isEqualTo(422);
        assertThat(officer.get(page + "/" + id).body()).contains("Inget svar", "Skicka en ny länk");
        assertThat(jdbc.queryForObject(
                        "select count(*) from message_notice where event like ? and recipient = ?",
                        Integer.class,
                        "adviser:" + id + ":adviserSilent:%",
                        "user:" + CASE_OFFICER))
                .isEqualTo(1);
    }
}
