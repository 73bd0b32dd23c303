package se.tryggve.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.filling.Tree;
import se.tryggve.form.page.Pages;
import se.tryggve.form.reading.JsonReader;
import se.tryggve.form.reading.PageReader;
import se.tryggve.form.reading.RowButtons;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.JsonValues;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent: never a failure of ours, and nothing accepted that the form does not allow. */
class FormPropertiesTest {

    private static final FormSchema FORM = Forms.of(
            "{'type':'textfield','key':'text','label':'Text','validate':{'required':true,'maxLength':20}}",
            "{'type':'textfield','key':'mail','label':'Mail','validate':{'validationType':'email'}}",
            "{'type':'textarea','key':'area','label':'Area','conditional':{'hide':'=number > 3'}}",
            "{'type':'number','key':'number','label':'Number','validate':{'min':0,'max':9},'decimalDigits':1}",
            "{'type':'checkbox','key':'tick','label':'Tick'}",
            "{'type':'select','key':'choice','label':'Choice','values':[{'value':'a'},{'value':'b'}]}",
            "{'type':'checklist','key':'many','label':'Many','values':[{'value':'a'},{'value':'b'}]}",
            "{'type':'datetime','key':'day','label':'Day'}",
            "{'type':'datetime','subtype':'time','timeSerializingFormat':'no_timezone','key':'time','label':'Time'}",
            "{'type':'datetime','subtype':'datetime','key':'moment','label':'Moment'}",
            "{'type':'filepicker','key':'map','label':'Map'}",
            "{'type':'textfield','key':'fixed','label':'Fixed','readonly':true}",
            "{'type':'expression','key':'sum','expression':'=number * 2'}",
            "{'id':'L','type':'dynamiclist','path':'rows','label':'Rows','allowAddRemove':true,'components':["
                    + "{'id':'R','type':'number','key':'number','label':'Number','readonly':'=i[1] > 1'},"
                    + "{'id':'W','type':'dynamiclist','path':'inner','label':'Inner','allowAddRemove':false,'components':["
                    + "{'id':'T','type':'textfield','key':'text','label':'Text'}]}]}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Property(tries = 100)
    void noPostFailsAndNothingUnvalidatedIsAccepted(@ForAll("posts") Map<String, String[]> post) {
        Map<String, Object> typed = PageReader.read(FORM, post);
        RowButtons.press(FORM, post, typed);
        isSound(typed);
    }

    @Property(tries = 100)
    void noJsonFailsAndNothingUnvalidatedIsAccepted(@ForAll("trees") Map<String, Object> tree) {
        byte[] body = JSON.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
        isSound(JsonReader.read(FORM, body, 0).values());
    }

    @Property(tries = 100)
    void noBytesFailOtherwiseThanAsUnreadable(@ForAll byte[] body) {
        try {
            isSound(JsonReader.read(FORM, body, 0).values());
        } catch (UnreadableAnswerException expected) {
            assertThat(expected).hasMessageContaining("JSON");
        }
    }

    private static void isSound(Map<String, Object> typed) {
        Filled filled = Forms.fill(FORM, typed, Map.of("fixed", "server"), Map.of());
        assertThat(Pages.fields(FORM, filled, Pages.SWEDISH))
                .contains("form-fields")
                .doesNotContain("??");
        assertThat(JSON.writeValueAsString(typed) + JSON.writeValueAsString(filled.values()))
                .doesNotContain("\\u0000");
        assertThat(filled.values()).containsEntry("fixed", "server");
        if (filled.problems().isEmpty()) {
            isAllowed(filled.values());
        }
        Filled again = Forms.fill(FORM, stored(typed), Map.of("fixed", "server"), Map.of());
        assertThat(again.values()).isEqualTo(filled.values());
    }

    private static void isAllowed(Map<String, Object> values) {
        assertThat(values.get("text").toString().length()).isBetween(1, 40);
        assertThat(values.get("choice")).isIn(null, "a", "b");
        assertThat(List.of("a", "b")).containsAll(asTexts(values.get("many")));
        if (values.get("number") instanceof java.math.BigDecimal number) {
            assertThat(number).isBetween(java.math.BigDecimal.ZERO, java.math.BigDecimal.valueOf(9));
        }
        assertThat(Tree.rows(values, List.of("rows")).size()).isLessThanOrEqualTo(100);
    }

    private static List<String> asTexts(Object values) {
        return ((List<?>) values).stream().map(String::valueOf).toList();
    }

    /** As after a crash: through the database and back. */
    private static Map<String, Object> stored(Map<String, Object> typed) {
        return JsonValues.map((Map<?, ?>) JsonValues.of(JSON.readTree(JSON.writeValueAsString(typed))));
    }

    @Provide
    Arbitrary<Map<String, String[]>> posts() {
        return Arbitraries.maps(names(), texts().array(String[].class).ofMaxSize(3))
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<Map<String, Object>> trees() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.maps(keys(), values(2)).ofMaxSize(8).map(LinkedHashMap::new),
                () -> Arbitraries.maps(keys(), values(1)).ofMaxSize(14).map(LinkedHashMap::new));
    }

    private Arbitrary<Object> values(int depth) {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                texts().asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.bigDecimals().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        if (depth == 0) {
            return leaf;
        }
        return Arbitraries.oneOf(
                leaf,
                values(depth - 1).list().ofMaxSize(4).asGeneric(),
                Arbitraries.maps(keys(), values(depth - 1)).ofMaxSize(4).asGeneric());
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.of(
                "text", "mail", "area", "number", "tick", "choice", "many", "day", "time", "moment", "map", "fixed",
                "sum", "rows", "inner", "_row", "strange");
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> rows = Arbitraries.integers()
                .between(0, 999_999)
                .flatMap(row -> Arbitraries.of(
                        "rows[" + row + "].number", "rows[" + row + "]._row", "rows[1].inner[" + row + "].text"));
        return Arbitraries.oneOf(
                keys(),
                rows,
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of(
                        "_add",
                        "_remove",
                        "_removeFile",
                        "_refresh",
                        "rows[0]",
                        "rows.",
                        ".",
                        "[0]",
                        "rows[-1].number"));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.of(
                        "",
                        "a",
                        "b",
                        "c",
                        "true",
                        "on",
                        "5",
                        "2,5",
                        "99",
                        "1e9",
                        "2026-12-24",
                        "2026-02-31",
                        "07:30",
                        "2027-01-01T10:00",
                        "namn@danderyd.se",
                        "rows",
                        "rows[0]",
                        "\u0000",
                        "\uD800",
                        "x".repeat(100_000)));
    }
}
