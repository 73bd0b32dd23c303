package se.tryggve.form.page;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggve.form.Forms.fill;
import static se.tryggve.form.Forms.of;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggve.form.Difference;
import se.tryggve.form.Forms;
import se.tryggve.form.UploadReference;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.schema.FormSchema;

class FormPageTest {

    private static final String OPTIONS = ",'values':[{'label':'One','value':'one'},{'label':'Two','value':'two'}]}";

    @ParameterizedTest
    @ValueSource(strings = {"textfield", "textarea", "number", "checkbox", "select", "datetime", "filepicker"})
    void anInputHasItsLabelHintAndErrorTiedToIt(String type) {
        FormSchema form = of("{'type':'" + type + "','key':'a.b','label':'Name','description':'Help',"
                + "'validate':{'required':true}" + (type.equals("select") ? OPTIONS : "}"));
        String html = Pages.fields(form, fill(form, Map.of()), Locale.ENGLISH);
        assertThat(html)
                .contains("for=\"f-a-b\"", "id=\"f-a-b\"", "name=\"a.b\"", "Name", "Help", "(required)", "Error:")
                .contains(
                        "aria-describedby=\"f-a-b-error f-a-b-hint\"",
                        "aria-invalid=\"true\"",
                        "aria-required=\"true\"")
                .contains("id=\"f-a-b-error\"", "id=\"f-a-b-hint\"");
        hasNoLooseEnds(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"radio", "checklist", "taglist"})
    void choicesStandInAFieldsetAndTheFirstIsWhereErrorsLead(String type) {
        FormSchema form = of("{'type':'" + type + "','key':'a','label':'Name','validate':{'required':true}" + OPTIONS);
        String html = Pages.fields(form, fill(form, Map.of()), Locale.ENGLISH);
        assertThat(html)
                .contains("<legend>", "id=\"f-a\"", "id=\"f-a-1\"", "value=\"two\"", "aria-describedby=\"f-a-error\"");
        assertThat(Pages.errors(form, fill(form, Map.of())))
                .contains("href=\"#f-a\"", "role=\"alert\"", "Välj något i ”Name”.");
        hasNoLooseEnds(html);
    }

    @Test
    void whatWasTypedStandsThereAgainAsItWasTyped() {
        FormSchema form = of(
                "{'type':'textfield','key':'t','label':'T'}",
                "{'type':'textarea','key':'ta','label':'T'}",
                "{'type':'number','key':'n','label':'N'}",
                "{'type':'datetime','key':'d','label':'D'}",
                "{'type':'select','key':'s','label':'S'" + OPTIONS,
                "{'type':'checklist','key':'c','label':'C'" + OPTIONS,
                "{'type':'checkbox','key':'x','label':'X'}");
        Filled filled = fill(
                form,
                Map.ofEntries(
                        entry("t", "<b>\"&"),
                        entry("ta", "\nTwo\nlines"),
                        entry("n", "tolv"),
                        entry("d", "i morgon"),
                        entry("s", "two"),
                        entry("c", List.of("one")),
                        entry("x", "true")));
        String html = Pages.fields(form, filled);
        assertThat(html)
                .contains(
                        "value=\"&lt;b&gt;&quot;&amp;\"",
                        ">\n\nTwo\nlines</textarea>",
                        "value=\"tolv\"",
                        "value=\"i morgon\"")
                .contains("<option value=\"two\" selected=\"selected\">", "checked=\"checked\"");
        assertThat(count(html, "checked=\"checked\"")).isEqualTo(2);
    }

    @Test
    void rowsCanBeAddedAndRemovedWithoutScript() {
        FormSchema form = of(
                "{'type':'dynamiclist','path':'cameras','label':'Kameror','allowAddRemove':true,'components':["
                        + "{'id':'X','type':'textfield','key':'label','label':'Namn'},"
                        + "{'id':'Y','type':'dynamiclist','path':'windows','label':'Tider','allowAddRemove':true,'components':[]}]}");
        Filled filled = fill(
                form, Map.of("cameras", List.of(Map.of("_row", "0", "label", "Öst", "windows", List.of(Map.of())))));
        String html = Pages.fields(form, filled);
        assertThat(html)
                .contains("<legend>Kameror 1: Öst</legend>", "name=\"cameras[0]._row\"", "name=\"cameras[0].label\"")
                .contains(
                        "name=\"_add\"",
                        "value=\"cameras\"",
                        "value=\"cameras[0].windows\"",
                        "name=\"_remove\"",
                        "value=\"cameras[0]\"")
                .contains("formnovalidate", "formaction=\"/tasks/7/draft\"", "id=\"f-cameras-0\"");
        hasNoLooseEnds(html);
    }

    @Test
    void aListThatMayNotGrowHasNoButtons() {
        FormSchema form = of("{'type':'dynamiclist','path':'l','label':'L','allowAddRemove':false,'components':[]}");
        assertThat(Pages.fields(form, fill(form, Map.of()))).doesNotContain("_add", "_remove");
    }

    @Test
    void onlyTheNameOfARowStandsInItsHeadingAlone() {
        FormSchema form = of("{'type':'dynamiclist','path':'l','label':'L','allowAddRemove':false,'components':["
                + "{'id':'X','type':'textfield','key':'label','label':'Namn','readonly':true},"
                + "{'id':'Y','type':'textfield','key':'place','label':'Plats','readonly':true}]}");
        Map<String, Object> same = Map.of("_row", "0", "label", "Kajen", "place", "Kajen");

        String html = Pages.fields(form, fill(form, Map.of(), Map.of("l", List.of(same)), Map.of()));

        assertThat(html).contains("1: Kajen", "Plats").doesNotContain("Namn");
    }

    @Test
    void whatIsHiddenIsNotShownButItsTextIsKept() {
        FormSchema form = of(
                "{'type':'checkbox','key':'sound','label':'Sound'}",
                "{'type':'textarea','key':'why','label':'Secret label','conditional':{'hide':'=sound = false'}}");
        String html = Pages.fields(form, fill(form, Map.of("why", "typed before")));
        assertThat(html).doesNotContain("Secret label").contains("type=\"hidden\" name=\"why\" value=\"typed before\"");
        assertThat(html).contains("<noscript>", "hx-post=\"/tasks/7/draft\"");
    }

    @Test
    void readOnlyFieldsAreTextAndSendNothing() {
        FormSchema form = of("{'type':'select','key':'s','label':'Choice','readonly':true" + OPTIONS);
        String html = Pages.fields(form, fill(form, Map.of(), Map.of("s", "two"), Map.of()));
        assertThat(html).contains("<dt>Choice</dt>", "Two").doesNotContain("name=\"s\"");
    }

    @Test
    void textIsMarkdownAndNothingInItRuns() {
        FormSchema form = of(
                "{'type':'text','text':'# Head\\n**bold** {{name}} [x](javascript:alert(1)) ![p](https://x/y.png)'}");
        String html = Pages.fields(form, fill(form, Map.of(), Map.of(), Map.of("name", "<script>alert(1)</script>")));
        assertThat(html)
                .contains("<h3>Head</h3>", "<strong>bold</strong>", "&lt;script&gt;")
                .doesNotContain("<script>", "href=\"javascript", "<img");
    }

    @Test
    void whatPeopleWroteStandsForItselfInAText() {
        FormSchema form = of("{'type':'text','text':'**Reasons**\\n\\n{{reasons}}'}");
        String reasons =
                "# Head\n[terms]: /a \"The municipality pays\"\n[sign in](https://x)\n1. one\n\n    code\n---\n**A**";
        String html = Pages.fields(form, fill(form, Map.of(), Map.of(), Map.of("reasons", reasons)));
        assertThat(html)
                .contains(
                        "<strong>Reasons</strong>",
                        "# Head<br",
                        "The municipality pays",
                        "[sign in](https://x)",
                        "**A**")
                .doesNotContain("<h3", "<a ", "<ol", "<pre", "<hr", "<strong>A");
    }

    @Test
    void groupsSeparatorsSpacersAndUnitsAreShown() {
        FormSchema form = of(
                "{'id':'G','type':'group','label':'Part','components':["
                        + "{'id':'N','type':'number','key':'n','label':'N','appearance':{'suffixAdorner':'dygn'},'layout':{'row':'r'}},"
                        + "{'id':'M','type':'number','key':'m','label':'M','layout':{'row':'r'}}]}",
                "{'type':'separator'}",
                "{'type':'spacer','height':40}");
        String html = Pages.fields(form, fill(form, Map.of()));
        assertThat(html)
                .contains(
                        "<legend>Part</legend>",
                        "class=\"grid\"",
                        "id=\"f-n-suffix\"",
                        ">dygn<",
                        "<hr>",
                        "height=\"40\"");
        hasNoLooseEnds(html);
    }

    @Test
    void uploadedFilesAreListedAndCanBeTakenAway() {
        UUID id = UUID.randomUUID();
        FormSchema form = of("{'type':'filepicker','key':'map','label':'Map','accept':'.pdf','multiple':true}");
        UploadReference file = new UploadReference(id, "karta <1>.pdf", "application/pdf", 2048, "00");
        Filled filled =
                Forms.fill(form, Map.of("map", List.of(id.toString())), Map.of(), Map.of(), any -> Optional.of(file));
        assertThat(Pages.fields(form, filled))
                .contains(
                        "name=\"map\" value=\"" + id, "karta &lt;1&gt;.pdf", "accept=\".pdf\"", "multiple=\"multiple\"")
                .contains("name=\"_removeFile\" value=\"map#" + id, "(2 kB)");
    }

    @Test
    void aSubmittedFormReadsAsAListOfAnswers() {
        FormSchema form = of(
                "{'type':'select','key':'s','label':'Choice'" + OPTIONS,
                "{'type':'number','key':'n','label':'Days','appearance':{'suffixAdorner':'dygn'}}",
                "{'type':'checkbox','key':'c','label':'Sound'}",
                "{'type':'dynamiclist','path':'l','label':'Row','allowAddRemove':true,'components':["
                        + "{'id':'X','type':'textfield','key':'x','label':'Text'}]}");
        Filled filled = fill(form, Map.of("s", "two", "n", "2,5", "l", List.of(Map.of("x", "deep"))));
        String html = Pages.sheet(Sheets.of(filled, Pages.WORDING, Pages.SWEDISH));
        assertThat(html).contains("<dt>Choice</dt>", ">Two<", ">2,5 dygn<", ">Nej<", "Row 1", ">deep<");
    }

    @Test
    void twoTextsAreSetSideBySide() {
        FormSchema form =
                of("{'type':'textfield','key':'a','label':'A'}", "{'type':'textfield','key':'b','label':'B'}");
        List<Difference> differences = new Differences(Pages.WORDING, Pages.SWEDISH)
                .between(fill(form, Map.of("a", "same", "b", "mine")), fill(form, Map.of("a", "same", "b", "theirs")));
        assertThat(differences).containsExactly(new Difference("B", "mine", "theirs"));
        assertThat(Pages.conflict(differences)).contains("Eva sparade 10.41", ">mine<", ">theirs<");
    }

    @Test
    void savingAnswersWithTheNewVersionOnly() {
        FormSchema form = of("{'type':'textfield','key':'a','label':'A'}");
        assertThat(Pages.saved(form, fill(form, Map.of())))
                .contains("name=\"_version\"", "value=\"3\"", "hx-swap-oob=\"true\"", "Sparat 10.41")
                .doesNotContain("name=\"a\"");
    }

    /** Every id is there once, every reference leads somewhere, no message lacks and nothing is styled or scripted inline. */
    private static void hasNoLooseEnds(String html) {
        Matcher ids = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(html);
        List<String> found = ids.results().map(match -> match.group(1)).toList();
        assertThat(found).doesNotHaveDuplicates();
        Pattern.compile("(?:for|aria-describedby|aria-labelledby)=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .flatMap(match -> List.of(match.group(1).split(" ")).stream())
                .forEach(id -> assertThat(found).contains(id));
        assertThat(html).doesNotContain("??", "style=", "onclick", "<script");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
