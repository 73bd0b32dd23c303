package se.tryggve.form.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggve.form.Forms.faults;
import static se.tryggve.form.Forms.fill;
import static se.tryggve.form.Forms.of;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tryggve.form.Forms;
import se.tryggve.form.UploadReference;
import se.tryggve.form.schema.FormSchema;

class FormValidationTest {

    @Test
    void aRequiredTextOfBlanksOnlyIsMissing() {
        FormSchema form = of("{'type':'textfield','key':'a','label':'A','validate':{'required':true}}");
        assertThat(faults(form, Map.of("a", "  "))).containsExactly("a:required");
        assertThat(faults(form, Map.of())).containsExactly("a:required");
        assertThat(faults(form, Map.of("a", " x "))).isEmpty();
        assertThat(fill(form, Map.of("a", " x ")).values()).isEqualTo(Map.of("a", "x"));
    }

    @Test
    void lengthsCountCharactersAsPeopleSeeThem() {
        FormSchema form = of("{'type':'textarea','key':'a','label':'A','validate':{'minLength':2,'maxLength':3}}");
        assertThat(faults(form, Map.of("a", "å"))).containsExactly("a:text.short");
        assertThat(faults(form, Map.of("a", "👮👮👮"))).isEmpty();
        assertThat(faults(form, Map.of("a", "abcd"))).containsExactly("a:text.long");
    }

    @Test
    void aLimitMayBeWorkedOut() {
        FormSchema form = of(
                "{'type':'number','key':'most','label':'Most'}",
                "{'type':'number','key':'a','label':'A','validate':{'max':'=most','min':'1'}}");
        assertThat(faults(form, Map.of("most", "3", "a", "4"))).containsExactly("a:number.max");
        assertThat(faults(form, Map.of("a", "4"))).isEmpty();
        assertThat(faults(form, Map.of("a", "0"))).containsExactly("a:number.min");
    }

    @Test
    void aPatternIsSoughtInTheText() {
        FormSchema form = of(
                "{'type':'textfield','key':'a','label':'A','validate':{'validationType':'custom','pattern':'^[A-Z]{3}'}}");
        assertThat(faults(form, Map.of("a", "ABCdef"))).isEmpty();
        assertThat(faults(form, Map.of("a", "abc"))).containsExactly("a:text.pattern");
    }

    @Test
    void aTextOfTheWrongFormIsToldWithTheHelpOfItsField() {
        FormSchema form = of("{'type':'textfield','key':'a','label':'A','description':'Ten digits.',"
                + "'validate':{'pattern':'^[0-9]{10}$'}}");
        assertThat(faults(form, Map.of("a", "1"))).containsExactly("a:text.pattern.hint");
    }

    @Test
    void aPatternThatWouldTakeForEverDoesNotMatch() {
        FormSchema form = of("{'type':'textfield','key':'a','label':'A','validate':{'pattern':'^(a+)+$'}}");
        assertThat(faults(form, Map.of("a", "a".repeat(400) + "!"))).containsExactly("a:text.pattern");
        FormSchema deep = of("{'type':'textfield','key':'a','label':'A','validate':{'pattern':'^(a|b)*$'}}");
        assertThat(faults(deep, Map.of("a", "ab".repeat(200)))).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "email,namn@danderyd.se,true", "email,namn@danderyd,false", "email,namn danderyd.se,false",
        "phone,08-568 910 00,true", "phone,+46 8 568 910 00,true", "phone,0046701234567,true",
        "phone,12,false", "phone,ring mig,false"
    })
    void knownKindsOfTextAreRecognised(String kind, String text, boolean good) {
        FormSchema form = of("{'type':'textfield','key':'a','label':'A','validate':{'validationType':'" + kind + "'}}");
        assertThat(faults(form, Map.of("a", text)).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30|30|",
                "2,5|2.5|",
                "1 000|1000|",
                "-4|-4|",
                "tre||number",
                "1e9||number",
                "1.2.3||number",
                "0,123|0.123|number.decimals"
            })
    void numbersAreReadAsPeopleWriteThem(String typed, BigDecimal value, String fault) {
        FormSchema form = of("{'type':'number','key':'a','label':'A','decimalDigits':2}");
        assertThat(fill(form, Map.of("a", typed)).values().get("a")).isEqualTo(value);
        assertThat(faults(form, Map.of("a", typed))).isEqualTo(fault == null ? List.of() : List.of("a:" + fault));
    }

    @Test
    void anIncrementNamesTheNearestValues() {
        FormSchema form = of("{'type':'number','key':'a','label':'A','increment':'0.5','decimalDigits':1}");
        assertThat(fill(form, Map.of("a", "-0,7")).problems().get(0).args()).containsExactly("A", "-1", "-0,5");
        assertThat(faults(form, Map.of("a", "1,5"))).isEmpty();
    }

    @Test
    void aNumberMayBeKeptAsText() {
        FormSchema form = of("{'type':'number','key':'a','label':'A','serializeToString':true}");
        assertThat(fill(form, Map.of("a", "1,50")).values()).isEqualTo(Map.of("a", "1.50"));
    }

    @Test
    void aHugeNumberFromAProgramIsRefusedAndNotWrittenOut() {
        FormSchema form = of("{'type':'number','key':'a','label':'A'}");
        assertThat(faults(form, Map.of("a", new BigDecimal("1e1000000")))).containsExactly("a:type");
    }

    @Test
    void aRequiredCheckboxMustBeTicked() {
        FormSchema form = of("{'type':'checkbox','key':'a','label':'A','validate':{'required':true}}");
        assertThat(faults(form, Map.of("a", false))).containsExactly("a:required.tick");
        assertThat(faults(form, Map.of("a", "true"))).isEmpty();
        assertThat(fill(of("{'type':'checkbox','key':'a','label':'A'}"), Map.of())
                        .values())
                .isEqualTo(Map.of("a", false));
    }

    @ParameterizedTest
    @CsvSource({"radio", "select"})
    void onlyWhatIsOfferedCanBeChosen(String type) {
        FormSchema form = of("{'type':'" + type + "','key':'a','label':'A','validate':{'required':true},"
                + "'values':[{'label':'One','value':'one'},{'label':'Two','value':2}]}");
        assertThat(fill(form, Map.of("a", "2")).values()).isEqualTo(Map.of("a", new BigDecimal("2")));
        assertThat(faults(form, Map.of("a", "three"))).containsExactly("a:option");
        assertThat(faults(form, Map.of("a", ""))).containsExactly("a:required.choice");
    }

    @ParameterizedTest
    @CsvSource({"checklist", "taglist"})
    void severalChoicesKeepTheOrderOfTheOptions(String type) {
        FormSchema form = of("{'type':'" + type + "','key':'a','label':'A','validate':{'required':true},"
                + "'values':[{'label':'One','value':'one'},{'label':'Two','value':'two'}]}");
        assertThat(fill(form, Map.of("a", List.of("two", "one", "one"))).values())
                .isEqualTo(Map.of("a", List.of("one", "two")));
        assertThat(faults(form, Map.of("a", List.of("one", "three")))).containsExactly("a:option");
        assertThat(faults(form, Map.of("a", List.of()))).containsExactly("a:required.choice");
        assertThat(faults(form, Map.of("a", List.of(Map.of())))).containsExactly("a:type");
    }

    @Test
    void optionsMayComeFromFactsAndExpressions() {
        FormSchema form = of(
                "{'type':'select','key':'a','label':'A','valuesKey':'documents'}",
                "{'type':'radio','key':'b','label':'B','valuesExpression':'=for c in cameras return {label: c.name, value: c.id}'}");
        Map<String, Object> facts = Map.of(
                "documents", List.of(Map.of("label", "Report", "value", "d1")),
                "cameras", List.of(Map.of("name", "East", "id", "c1")));
        Filled filled = fill(form, Map.of("a", "d1", "b", "c1"), Map.of(), facts);
        assertThat(filled.problems()).isEmpty();
        assertThat(filled.values()).isEqualTo(Map.of("a", "d1", "b", "c1"));
        assertThat(faults(form, Map.of("a", "d1"))).containsExactly("a:option");
    }

    @ParameterizedTest
    @CsvSource({
        "date,,2026-12-24,2026-12-24",
        "date,,2026-02-30,date",
        "date,,2026-11-21,date.passed",
        "date,,yesterday,date",
        "time,no_timezone,07:30,07:30",
        "time,no_timezone,7.30,07:30",
        "time,utc_offset,07:30,07:30+01:00",
        "time,utc_normalized,07:30,06:30Z",
        "time,no_timezone,06:30Z,07:30",
        "time,no_timezone,07:40,time.step",
        "time,no_timezone,24:00,time",
        "datetime,utc_normalized,2027-07-01T12:00,2027-07-01T10:00Z",
        "datetime,utc_offset,2027-07-01T12:00,2027-07-01T12:00+02:00",
        "datetime,utc_offset,2027-03-28T02:30,datetime",
        "datetime,no_timezone,2027-07-01,datetime",
        "datetime,no_timezone,2020-07-01T12:00,date.passed"
    })
    void datesAndTimesAreSwedishAndKeptAsTheFormSays(String subtype, String format, String typed, String expected) {
        FormSchema form = of("{'type':'datetime','key':'a','label':'A','subtype':'" + subtype
                + "','disallowPassedDates':true," + "'timeInterval':15"
                + (format == null ? "" : ",'timeSerializingFormat':'" + format + "'") + "}");
        List<String> faults = faults(form, Map.of("a", typed));
        if (faults.isEmpty()) {
            assertThat(fill(form, Map.of("a", typed)).values()).isEqualTo(Map.of("a", expected));
        } else {
            assertThat(faults).containsExactly("a:" + expected);
        }
    }

    @Test
    void onlyFilesOfTheTaskCanBeReferredTo() {
        UUID mine = UUID.randomUUID();
        FormSchema form =
                of("{'type':'filepicker','key':'a','label':'A','accept':'.pdf,image/*','validate':{'required':true}}");
        assertThat(faults(form, Map.of())).containsExactly("a:required.file");
        assertThat(faults(form, Map.of("a", List.of(mine.toString())))).containsExactly("a:file.gone");
        assertThat(withFile(form, mine, "map.PDF", "application/pdf").problems())
                .isEmpty();
        assertThat(withFile(form, mine, "map.exe", "image/png").problems()).isEmpty();
        assertThat(withFile(form, mine, "map.exe", "application/pdf").problems())
                .hasSize(1);
    }

    private static Filled withFile(FormSchema form, UUID id, String name, String type) {
        UploadReference file = new UploadReference(id, name, type, 3, "00");
        return Forms.fill(form, Map.of("a", List.of(id.toString())), Map.of(), Map.of(), any -> Optional.of(file));
    }

    @Test
    void valuesOfTheWrongKindAreRefusedWhateverTheyAre() {
        FormSchema form = of(
                "{'type':'textfield','key':'t','label':'T'}",
                "{'type':'textarea','key':'ta','label':'T'}",
                "{'type':'number','key':'n','label':'N'}",
                "{'type':'checkbox','key':'c','label':'C'}",
                "{'type':'datetime','key':'d','label':'D'}");
        for (Object wrong : Arrays.asList(Map.of("x", 1), List.of(1), List.of())) {
            Map<String, Object> all = Map.of("t", wrong, "ta", wrong, "n", wrong, "c", wrong, "d", wrong);
            assertThat(faults(form, all)).containsExactly("t:type", "ta:type", "n:type", "c:type", "d:type");
        }
        assertThat(fill(form, Collections.emptyMap()).problems()).isEmpty();
    }
}
