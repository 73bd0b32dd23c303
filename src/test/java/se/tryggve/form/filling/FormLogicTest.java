package se.tryggve.form.filling;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggve.form.Forms.faults;
import static se.tryggve.form.Forms.fill;
import static se.tryggve.form.Forms.of;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tryggve.form.schema.FormSchema;

class FormLogicTest {

    private static final String MODE = "{'type':'radio','key':'mode','label':'Mode',"
            + "'values':[{'label':'Live','value':'live'},{'label':'Recorded','value':'recorded'}]}";
    private static final String DAYS = "{'type':'number','key':'days','label':'Days','validate':{'required':true},"
            + "'conditional':{'hide':'=not(mode = \\'recorded\\')'}}".replace("\\'", "\\\"");
    private static final String WHY =
            "{'type':'textarea','key':'why','label':'Why','validate':{'required':'=days > 3'},"
                    + "'conditional':{'hide':'=days = null'}}";
    private static final String LIST =
            "{'id':'L','type':'dynamiclist','path':'cameras','label':'Cameras','isRepeating':true,"
                    + "'allowAddRemove':%s,'defaultRepetitions':1,'components':["
                    + "{'id':'L1','type':'textfield','key':'label','label':'Name','readonly':%s,'validate':{'required':true}},"
                    + "{'id':'L3','type':'expression','key':'first','expression':'=i[1] = 1'},"
                    + "{'id':'L2','type':'dynamiclist','path':'windows','label':'Windows','isRepeating':true,'allowAddRemove':true,"
                    + "'components':[{'id':'L21','type':'datetime','subtype':'time','timeSerializingFormat':'no_timezone',"
                    + "'key':'from','label':'From','validate':{'required':'=parent.label = \\'East\\''}}]}]}";

    @Test
    void whatIsHiddenIsNeitherRequiredNorPartOfTheAnswer() {
        FormSchema form = of(MODE, DAYS, WHY);
        assertThat(fill(form, Map.of("mode", "live", "days", "9", "why", "x")).values())
                .isEqualTo(Map.of("mode", "live"));
        assertThat(faults(form, Map.of("mode", "recorded"))).containsExactly("days:required");
        assertThat(faults(form, Map.of("mode", "recorded", "days", "4"))).containsExactly("why:required");
        assertThat(faults(form, Map.of("mode", "recorded", "days", "3"))).isEmpty();
    }

    @Test
    void hidingAGroupHidesEverythingInIt() {
        FormSchema form = of(
                "{'type':'checkbox','key':'sound','label':'Sound'}",
                "{'id':'G','type':'group','label':'Group','path':'g','conditional':{'hide':'=sound = false'},'components':["
                        + "{'id':'X','type':'textfield','key':'x','label':'X','validate':{'required':true}}]}");
        assertThat(fill(form, Map.of("g", Map.of("x", "1"))).values()).isEqualTo(Map.of("sound", false));
        assertThat(faults(form, Map.of("sound", true))).containsExactly("g.x:required");
        assertThat(fill(form, Map.of("sound", true, "g", Map.of("x", "1"))).values())
                .isEqualTo(Map.of("sound", true, "g", Map.of("x", "1")));
    }

    @Test
    void readOnlyValuesComeFromTheServerNeverFromTheClient() {
        FormSchema form = of(
                "{'type':'textfield','key':'number','label':'Number','readonly':true}",
                "{'type':'textfield','key':'closed','label':'Closed','readonly':'=number = \\'1\\''}"
                        .replace("\\'", "\\\""),
                "{'type':'textfield','key':'off','label':'Off','disabled':true,'defaultValue':'x'}");
        Filled filled =
                fill(form, Map.of("number", "2", "closed", "mine", "off", "y"), Map.of("number", "1"), Map.of());
        assertThat(filled.values().get("number")).isEqualTo("1");
        assertThat(filled.values()).containsEntry("closed", null).doesNotContainKey("off");
    }

    @Test
    void computedValuesAreWorkedOutHereAlsoFromEachOther() {
        FormSchema form = of(
                "{'type':'number','key':'a','label':'A'}",
                "{'type':'expression','key':'twice','expression':'=a * 2','computeOn':'change'}",
                "{'type':'expression','key':'fourTimes','expression':'=twice * 2'}",
                "{'type':'textfield','key':'b','label':'B','conditional':{'hide':'=fourTimes < 10'},'validate':{'required':true}}");
        Filled filled = fill(form, Map.of("a", "3", "twice", "99"));
        assertThat(filled.values())
                .containsEntry("twice", new BigDecimal("6"))
                .containsEntry("fourTimes", new BigDecimal("12"));
        assertThat(filled.problems()).hasSize(1);
    }

    @Test
    void rowsOfRowsAreCheckedOneByOne() {
        FormSchema form = of(LIST.formatted("true", "false").replace("\\'", "\\\""));
        Map<String, Object> typed = Map.of(
                "cameras",
                List.of(
                        Map.of("label", "West", "windows", List.of(Map.of())),
                        Map.of("label", "East", "windows", List.of(Map.of("from", "07:00"), Map.of("from", "")))));
        Filled filled = fill(form, typed);
        assertThat(filled.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("cameras[1].windows[1].from");
            assertThat(problem.label()).isEqualTo("Cameras 2: Windows 2: From");
            assertThat(problem.anchor()).isEqualTo("f-cameras-1-windows-1-from");
        });
        assertThat(Tree.rows(filled.values(), List.of("cameras")).get(0)).containsEntry("first", true);
        assertThat(Tree.rows(filled.values(), List.of("cameras")).get(1)).containsEntry("first", false);
    }

    @Test
    void aListThatMayNotGrowHasTheServersRowsOnly() {
        FormSchema form = of(LIST.formatted("false", "true").replace("\\'", "\\\""));
        Map<String, Object> initial = Map.of(
                "cameras",
                List.of(Map.of("objectId", "a", "label", "A"), Map.of("objectId", "b", "label", "B", "secret", 1)));
        Map<String, Object> typed = Map.of(
                "cameras",
                List.of(
                        Map.ofEntries(
                                entry("_row", "b"),
                                entry("label", "hacked"),
                                entry("objectId", "x"),
                                entry("windows", List.of(Map.of("from", "01:00")))),
                        Map.of("_row", "z", "label", "invented"),
                        Map.of("_row", "a", "windows", List.of())));
        List<Map<String, Object>> rows =
                Tree.rows(fill(form, typed, initial, Map.of()).values(), List.of("cameras"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("label", "A")
                .containsEntry("objectId", "a")
                .containsEntry("windows", List.of());
        assertThat(rows.get(1))
                .containsEntry("label", "B")
                .containsEntry("objectId", "b")
                .containsEntry("secret", new BigDecimal(1));
        assertThat(rows.get(1).get("windows")).isEqualTo(List.of(Map.of("from", "01:00")));
    }

    @Test
    void aRowOfTheServerLendsItsValuesOnlyOnce() {
        FormSchema form = of(LIST.formatted("true", "true").replace("\\'", "\\\""));
        Map<String, Object> initial = Map.of("cameras", List.of(Map.of("id", "a", "label", "A")));
        Map<String, Object> typed = Map.of("cameras", List.of(Map.of("_row", "a"), Map.of("_row", "a"), Map.of()));
        List<Map<String, Object>> rows =
                Tree.rows(fill(form, typed, initial, Map.of()).values(), List.of("cameras"));
        assertThat(rows).extracting(row -> row.get("label")).containsExactly("A", null, null);
        assertThat(rows).extracting(row -> row.get("id")).containsExactly("a", null, null);
    }

    @Test
    void moreRowsThanThereIsRoomForAreRefused() {
        FormSchema form = of(LIST.formatted("true", "false").replace("\\'", "\\\""));
        List<Object> rows = new ArrayList<>(Collections.nCopies(101, Map.of("label", "x")));
        assertThat(faults(form, Map.of("cameras", rows))).containsExactly("cameras:rows");
    }

    @Test
    void firstValuesComeFromTheRecorderElseFromTheForm() {
        FormSchema form = of(
                "{'type':'textfield','key':'a','label':'A','defaultValue':'form'}",
                "{'type':'textfield','key':'b','label':'B','defaultValue':'form'}",
                LIST.formatted("true", "false").replace("\\'", "\\\""));
        Map<String, Object> seed = Seeding.seed(form, Map.of("a", "recorder"));
        assertThat(seed).containsEntry("a", "recorder").containsEntry("b", "form");
        assertThat(Tree.rows(seed, List.of("cameras"))).hasSize(1);
        assertThat(Tree.rows(Seeding.seed(form, Map.of("cameras", List.of())), List.of("cameras")))
                .isEmpty();
    }

    @Test
    void aFieldMayBearTheNameOfTheFactThatItChoosesFrom() {
        FormSchema form = of("{'type':'checklist','key':'documents','label':'Documents','valuesKey':'documents'}");
        Map<String, Object> facts = Map.of("documents", List.of(Map.of("label", "1. Map", "value", "a")));
        Filled filled = fill(form, Map.of("documents", List.of("a")), Map.of(), facts);
        assertThat(filled.problems()).isEmpty();
        assertThat(filled.values()).containsEntry("documents", List.of("a"));
    }

    @Test
    void aDayInATextIsToldAsPeopleSayIt() {
        FormSchema form = of("{'type':'text','text':'By {{answerBy}}, not {{other}}'}");
        Filled filled = fill(form, Map.of(), Map.of(), Map.of("answerBy", "2026-12-04", "other", "2026-13-04"));
        assertThat(((Node.ContentNode) filled.nodes().get(0)).text())
                .isEqualTo("By 4 december 2026, not 2026\\-13\\-04");
    }

    @Test
    void textsMayHoldConditionsAndLoops() {
        FormSchema form = of("{'type':'text','text':'Hi {{name}}{{#if many}}, many{{/if}}:"
                + "{{#loop cameras}} {{this.label}}{{/loop}} {{count(cameras)}}'}");
        Map<String, Object> facts =
                Map.of("name", "Eva", "many", true, "cameras", List.of(Map.of("label", "A"), Map.of("label", "B")));
        Filled filled = fill(form, Map.of(), Map.of(), facts);
        assertThat(((Node.ContentNode) filled.nodes().get(0)).text()).isEqualTo("Hi Eva, many: A B 2");
    }
}
