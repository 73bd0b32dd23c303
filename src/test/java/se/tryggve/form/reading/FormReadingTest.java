package se.tryggve.form.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.tryggve.form.Forms.fill;
import static se.tryggve.form.Forms.of;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.UnreadableAnswerException;
import se.tryggve.form.filling.Tree;
import se.tryggve.form.schema.FormSchema;

class FormReadingTest {

    private static final FormSchema FORM = of(
            "{'type':'textfield','key':'a.b','label':'A'}",
            "{'type':'checkbox','key':'tick','label':'Tick'}",
            "{'type':'checklist','key':'many','label':'Many','values':[{'value':'x'},{'value':'y'}]}",
            "{'id':'G','type':'group','path':'g','components':[{'id':'P','type':'filepicker','key':'map','label':'Map','multiple':true}]}",
            "{'id':'L','type':'dynamiclist','path':'cameras','label':'Cameras','allowAddRemove':true,'components':["
                    + "{'id':'M','type':'textfield','key':'mode','label':'Mode','defaultValue':'live'},"
                    + "{'id':'W','type':'dynamiclist','path':'windows','label':'Windows','allowAddRemove':true,'components':["
                    + "{'id':'T','type':'textfield','key':'from','label':'From'}]}]}");

    @Test
    void namesOfAPageBecomeATree() {
        Map<String, Object> values = read(Map.of(
                "a.b",
                "text",
                "tick",
                "true",
                "cameras[7].mode",
                "second",
                "cameras[2].mode",
                "first",
                "cameras[7].windows[1].from",
                "07:00",
                "cameras[7]._row",
                "x",
                "other",
                "ignored",
                "cameras[x].mode",
                "no"));
        assertThat(values)
                .containsEntry("a", Map.of("b", "text"))
                .containsEntry("tick", true)
                .containsEntry("many", List.of());
        List<Map<String, Object>> rows = Tree.rows(values, List.of("cameras"));
        assertThat(rows).extracting(row -> row.get("mode")).containsExactly("first", "second");
        assertThat(rows.get(1)).containsEntry("_row", "x");
        assertThat(Tree.rows(rows.get(1), List.of("windows")))
                .extracting(row -> row.get("from"))
                .containsExactly("07:00");
        assertThat(values).doesNotContainKey("other");
    }

    @Test
    void whatIsAbsentIsEmptyAndWhatIsSentTwiceCountsOnce() {
        assertThat(read(Map.of())).containsEntry("tick", false).containsEntry("cameras", List.of());
        Map<String, String[]> twice = Map.of("a.b", new String[] {"one", "two"}, "many", new String[] {"x", "x", "y"});
        assertThat(PageReader.read(FORM, twice))
                .containsEntry("a", Map.of("b", "one"))
                .containsEntry("many", List.of("x", "y"));
    }

    @Test
    void textsAreCleanedButNotChanged() {
        assertThat(read(Map.of("a.b", "a\u0000b\r\nc\u202E\uD800 a\u030A")).get("a"))
                .isEqualTo(Map.of("b", "ab\nc å"));
    }

    @Test
    void rowsAreNotTakenWithoutEnd() {
        Map<String, String[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 3000; i++) {
            many.put("cameras[" + i + "].mode", new String[] {"x"});
            many.put("cameras[0].windows[" + i + "].from", new String[] {"x"});
        }
        Map<String, Object> values = PageReader.read(FORM, many);
        assertThat(Tree.rows(values, List.of("cameras"))).hasSize(101);
        assertThat(fill(FORM, values).problems())
                .extracting(problem -> problem.path())
                .contains("cameras", "cameras[0].windows");
    }

    @Test
    void rowButtonsWorkOnWhatWasTyped() {
        Map<String, Object> values = read(Map.of("cameras[0].mode", "one", "cameras[1].mode", "two"));
        assertThat(press("_add", "cameras", values)).isEqualTo("f-cameras-2");
        assertThat(Tree.rows(values, List.of("cameras")))
                .extracting(row -> row.get("mode"))
                .containsExactly("one", "two", "live");
        assertThat(press("_add", "cameras[1].windows", values)).isEqualTo("f-cameras-1-windows-0");
        assertThat(press("_remove", "cameras[0]", values)).isEqualTo("f-cameras");
        assertThat(Tree.rows(values, List.of("cameras")))
                .extracting(row -> row.get("mode"))
                .containsExactly("two", "live");
        assertThat(press("_refresh", "1", values)).isEqualTo("form-fields");
        assertThat(RowButtons.press(FORM, Map.of(), values)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "cameras[9]",
                "cameras[0].mode",
                "cameras[0].windows[5]",
                "[0]",
                "cameras[99999999]",
                "..",
                "a.b",
                "cameras[0]["
            })
    void buttonsForWhatIsNotThereDoNothing(String name) {
        Map<String, Object> values = read(Map.of("cameras[0].mode", "one"));
        Map<String, Object> before = new HashMap<>(values);
        for (String button : List.of("_add", "_remove", "_removeFile")) {
            assertThat(press(button, name, values)).isNotNull();
        }
        assertThat(values).isEqualTo(before);
    }

    @Test
    void aFileIsTakenAwayByItsReference() {
        String one = "00000000-0000-4000-8000-000000000001";
        String two = "00000000-0000-4000-8000-000000000002";
        Map<String, Object> values = PageReader.read(FORM, Map.of("g.map", new String[] {one, two, "[object File]"}));
        assertThat(values.get("g")).isEqualTo(Map.of("map", List.of(one, two)));
        assertThat(press("_removeFile", "g.map#" + one, values)).isEqualTo("f-g-map");
        assertThat(values.get("g")).isEqualTo(Map.of("map", List.of(two)));
    }

    @Test
    void jsonBecomesTheSameTree() {
        FormAnswer answer = json(
                "{'a':{'b':'x'},'tick':true,'many':['y'],'g':{'map':null},'cameras':[{'mode':'m','_row':'1','windows':[{}]}]}");
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.values()).containsEntry("a", Map.of("b", "x")).containsEntry("tick", true);
        assertThat(Tree.rows(answer.values(), List.of("cameras")).get(0))
                .containsEntry("_row", "1")
                .containsEntry("mode", "m");
        assertThat(fill(FORM, answer.values()).problems()).isEmpty();
    }

    @Test
    void jsonKeysThatTheFormDoesNotHaveAreProblems() {
        assertThat(json("{'b':1,'a':{'c':2},'cameras':[{'extra':1}]}").problems())
                .extracting(problem -> problem.label())
                .containsExactlyInAnyOrder("b", "a.c", "cameras[0].extra");
        assertThat(json("{'a':5,'cameras':{'mode':1}}").problems())
                .extracting(problem -> problem.label())
                .containsExactlyInAnyOrder("a", "cameras");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "null", "{", "{\"a\":1,\"a\":2}", "{} {}", "\u0000"})
    void whatIsNoJsonObjectIsUnreadable(String body) {
        assertThatExceptionOfType(UnreadableAnswerException.class)
                .isThrownBy(() -> JsonReader.read(FORM, body.getBytes(StandardCharsets.UTF_8), 0));
    }

    @Test
    void deepJsonIsUnreadableAndNotAFailure() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatExceptionOfType(UnreadableAnswerException.class)
                .isThrownBy(() -> JsonReader.read(FORM, deep.getBytes(StandardCharsets.UTF_8), 0));
    }

    private static FormAnswer json(String text) {
        return JsonReader.read(FORM, text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), 0);
    }

    private static String press(String button, String value, Map<String, Object> values) {
        return RowButtons.press(FORM, Map.of(button, new String[] {value}), values);
    }

    private static Map<String, Object> read(Map<String, String> parameters) {
        Map<String, String[]> posted = new LinkedHashMap<>();
        parameters.forEach((name, value) -> posted.put(name, new String[] {value}));
        return PageReader.read(FORM, posted);
    }
}
