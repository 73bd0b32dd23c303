package se.tryggve.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tryggve.identity.Visitor;

/** What is written of an absence is done as shown or refused with a sentence. */
class AbsencePlansTest extends AbsenceScene {

    @Test
    void whatHasChangedSinceItWasShownIsShownAgainAndNothingIsDone() {
        String shown = preview(officer, plan(deputy, today(), today())).body();
        String another = taskOf(absent);
        HttpResponse<String> again = write(officer, plan(deputy, today(), today()), shown);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("uppgifterna har ändrats sedan du såg dem", "De här 2 uppgifterna går till");
        assertThat(assignee(task)).isEqualTo(absent);
        write(officer, plan(deputy, today(), today()), again.body());
        assertThat(assignee(another)).isEqualTo(deputy);
    }

    @Test
    void plansThatCannotBeAreRefusedWithASentenceAndKeepWhatWasWritten() {
        assertThat(preview(officer, plan("", today(), today())).body()).contains("Välj en ersättare på enheten");
        assertThat(preview(officer, plan(deputy, today().minusDays(1), today())).body())
                .contains("tidigast i dag");
        HttpResponse<String> backwards = preview(officer, plan(deputy, today().plusDays(2), today()));
        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(backwards.body())
                .contains(
                        "före den första",
                        "value=\"" + today().plusDays(2) + "\"",
                        "value=\"" + deputy + "\" selected");
        write(officer, plan(deputy, today().plusDays(5), today().plusDays(9)));
        assertThat(preview(officer, plan(deputy, today(), today().plusDays(5))).body())
                .contains("Det finns redan en frånvaro");
        Map<String, String> others = new HashMap<>(plan(absent, today().plusDays(6), today().plusDays(7)));
        others.put("officer", deputy);
        Visitor standIn = new Visitor(port).signedInAs(deputy);
        assertThat(preview(standIn, others).body()).contains("är själv borta");
        others.put("officer", absent);
        assertThat(preview(standIn, others).body()).contains("Du kan bara lägga in frånvaro för dig själv");
    }

    @Test
    void nobodyHandsATaskToWhoeverIsAway() {
        write(officer, plan(deputy, today(), today().plusDays(1)));
        Visitor standIn = new Visitor(port).signedInAs(deputy);
        assertThat(standIn.get("/tasks/" + task).body())
                .contains("Borta " + suffix + " kan inte väljas: borta till och med");
        assertThat(standIn.post("/tasks/" + task + "/hand-over", Map.of("colleague", absent, "reason", "Ändå"))
                        .body())
                .contains("Borta " + suffix + " är borta till och med");
    }
}
