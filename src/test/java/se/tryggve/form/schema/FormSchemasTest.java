package se.tryggve.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.tryggve.form.Forms.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggve.form.TestFeel;

class FormSchemasTest {

    @Test
    void aFormAsModelerWritesItIsRead() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/form/modeler.form")) {
            FormSchema form = FormSchemas.parse("modeler.form", file.readAllBytes(), new TestFeel());
            assertThat(form.id()).isEqualTo("modeler");
            assertThat(form.components()).hasSize(17);
            assertThat(form.drivers()).contains("mode");
            assertThat(form.hasFiles()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"button", "image", "table", "iframe", "html", "documentPreview", "multipage", "signature"})
    void anUnknownElementStopsTheDeployment(String type) {
        refuses("{'type':'" + type + "','key':'a','label':'A'}", type, "does not know");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'secret':true|property \"secret\"",
                "'properties':{'wrongWhen':'=a = 1'}|only one of",
                "'properties':{'wrong':'No.'}|only one of",
                "'properties':{'wrongWhen':'=a =','wrong':'No.'}|cannot be read",
                "'validate':{'unique':true}|property \"unique\"",
                "'validate':{'min':1}|property \"min\"",
                "'validate':{'pattern':'('}|not a regular expression",
                "'validate':{'validationType':'personnummer'}|validationType \"personnummer\"",
                "'validate':{'required':'yes'}|\"required\"",
                "'validate':{'maxLength':'many'}|\"maxLength\"",
                "'conditional':{'show':'=a'}|property \"show\"",
                "'conditional':{'hide':'=a ='}|cannot be read",
                "'readonly':'=('|cannot be read",
                "'description':'{{#each x}}'|unknown tag",
                "'description':'{{#if true}}x'|without {{/if}}",
                "'defaultValue':5|defaultValue",
                "'values':[{'label':'A','value':'a'}]|property \"values\"",
                "'properties':{'again':'never'}|\"again\" \"never\"",
                "'layout':{'row':'r','sticky':true}|property \"sticky\"",
                "'appearance':{'icon':'x'}|property \"icon\"",
                "'disabled':'=a'|\"disabled\""
            })
    void aPropertyThatIsNotUnderstoodStopsTheDeployment(String property, String fault) {
        refuses("{'type':'textfield','key':'a','label':'A'," + property + "}", "textfield \"a\"", fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'type':'textfield','label':'A'}|no \"key\"",
                "{'type':'textfield','key':'a'}|no label",
                "{'type':'textfield','key':'_a','label':'A'}|the key \"_a\"",
                "{'type':'textfield','key':'å','label':'A'}|the key \"å\"",
                "{'type':'textfield','key':'this','label':'A'}|the key \"this\"",
                "{'type':'select','key':'a','label':'A'}|0 sources",
                "{'type':'select','key':'a','label':'A','values':[],'valuesKey':'x'}|2 sources",
                "{'type':'radio','key':'a','label':'A','values':[]}|no options",
                "{'type':'radio','key':'a','label':'A','values':[{'label':'x'}]}|no value",
                "{'type':'radio','key':'a','label':'A','values':[{'value':'x'},{'value':'x'}]}|repeats the value",
                "{'type':'datetime','key':'a','label':'A','subtype':'week'}|\"subtype\" \"week\"",
                "{'type':'datetime','key':'a','label':'A','subtype':'time','timeInterval':0}|\"timeInterval\" 0",
                "{'type':'dynamiclist','path':'a','label':'A'}|rows may be added",
                "{'type':'dynamiclist','label':'A','allowAddRemove':true}|no \"path\"",
                "{'type':'dynamiclist','path':'a','label':'A','allowAddRemove':true,'isRepeating':false}|does not repeat",
                "{'type':'expression','key':'a'}|no \"expression\"",
                "{'type':'number','key':'a','label':'A','decimalDigits':-1}|\"decimalDigits\" -1",
                "{'key':'a'}|no \"type\""
            })
    void whatLacksOrContradictsItselfStopsTheDeployment(String component, String fault) {
        refuses(component, "test.form: ", fault);
    }

    @Test
    void twoComponentsMayNotShareAnIdOrAKey() {
        refuses("{'id':'X','type':'separator'},{'id':'X','type':'separator'}", "separator", "another component has");
        refuses(
                "{'id':'X','type':'textfield','key':'a','label':'A'},{'id':'Y','type':'textfield','key':'a','label':'A'}",
                "(id Y)",
                "another component uses");
        refuses(
                "{'id':'X','type':'textfield','key':'a.b','label':'A'},{'id':'Y','type':'number','key':'a','label':'A'}",
                "(id Y)",
                "another component uses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{}",
                "{\"type\":\"default\"}",
                "{\"type\":\"x\",\"id\":\"a\"}",
                "{\"type\":\"default\",\"id\":\"a\",\"schemaVersion\":99}",
                "{\"type\":\"default\",\"id\":\"a\",\"components\":[1]}",
                "{\"type\":\"default\",\"id\":\"a\",\"id\":\"b\"}",
                "{\"type\":\"default\",\"id\":\"a\"} x"
            })
    void whatIsNoFormIsRefusedWithTheFilesName(String text) {
        assertThatExceptionOfType(InvalidFormException.class)
                .isThrownBy(
                        () -> FormSchemas.parse("broken.form", text.getBytes(StandardCharsets.UTF_8), new TestFeel()))
                .withMessageContaining("broken.form")
                .matches(wrong -> !wrong.remedy().isBlank());
    }

    private static void refuses(String component, String place, String fault) {
        assertThatExceptionOfType(InvalidFormException.class)
                .isThrownBy(() -> FormSchemas.parse("test.form", json(component), new TestFeel()))
                .withMessageContaining("test.form")
                .withMessageContaining(place)
                .withMessageContaining(fault)
                .matches(wrong -> !wrong.remedy().isBlank());
    }
}
