package se.tryggve.form.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tryggve.form.Forms;
import se.tryggve.form.Problem;
import se.tryggve.form.schema.FormSchema;

/** What a form itself holds against values that fit their fields. */
class ObjectionTest {

    private static final FormSchema PERIOD = Forms.of(
            "{'type':'datetime','key':'from','dateLabel':'From'}",
            "{'type':'datetime','key':'until','dateLabel':'Until','validate':{'required':true},"
                    + "'properties':{'wrongWhen':'=until < from','wrong':'it ends before {{from}}.'}}");

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedWithTheFormsOwnWords() {
        assertThat(Forms.fill(PERIOD, Map.of("from", "2026-03-02", "until", "2026-03-01"))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("until");
                    assertThat(problem.key()).isEqualTo("form.error.wrong");
                    assertThat(problem.args()).containsExactly("Until", "it ends before 2 mars 2026.");
                });
    }

    @Test
    void nothingIsHeldAgainstAGoodPeriodOrHalfOfOne() {
        assertThat(Forms.faults(PERIOD, Map.of("from", "2026-03-02", "until", "2026-03-02")))
                .isEmpty();
        assertThat(Forms.faults(PERIOD, Map.of("until", "2026-03-02"))).isEmpty();
        assertThat(Forms.faults(PERIOD, Map.of("from", "2026-03-02"))).containsExactly("until:required");
    }

    @Test
    void aRowIsHeldToItsOwnValues() {
        FormSchema rows = Forms.of(
                "{'id':'L','type':'dynamiclist','path':'cameras','label':'Cameras','allowAddRemove':true,"
                        + "'components':[{'id':'T','type':'checklist','key':'tech','label':'Technique',"
                        + "'values':[{'value':'mask','label':'Mask'},{'value':'none','label':'None'}],"
                        + "'properties':{'wrongWhen':'=list contains(tech, \\\"none\\\") and count(tech) > 1','wrong':'choose.'}}]}");

        assertThat(Forms.fill(
                                rows,
                                Map.of(
                                        "cameras",
                                        java.util.List.of(
                                                Map.of("tech", java.util.List.of("none")),
                                                Map.of("tech", java.util.List.of("none", "mask")))))
                        .problems())
                .extracting(Problem::path)
                .containsExactly("cameras[1].tech");
    }

    @Test
    void aListIsHeldToItsRowsTogetherAndEachRowHasItsOwnName() {
        FormSchema rows = Forms.of(
                "{'id':'L','type':'dynamiclist','path':'cameras','label':'Cameras','allowAddRemove':true,"
                        + "'properties':{'row':'camera','wrongWhen':'=count(cameras) = 0','wrong':'add one.'},"
                        + "'components':[{'id':'T','type':'textfield','key':'label','label':'Label','validate':{'required':true}}]}");

        assertThat(Forms.faults(rows, Map.of("cameras", java.util.List.of()))).containsExactly("cameras:wrong");
        assertThat(Forms.fill(rows, Map.of("cameras", java.util.List.of(Map.of())))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.label()).isEqualTo("Camera 1: Label"));
    }
}
