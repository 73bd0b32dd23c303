package se.tryggve.decision;

import java.util.Map;
import se.tryggve.measure.RecordedCase;

/** The municipality decides to apply: its first officer drafts and its second decides. */
final class ApplyDecision {

    private static final Map<String, Object> APPLY = Map.of("matter", "application");

    private ApplyDecision() {}

    static void make(RecordedCase recorded) {
        recorded.recorder("decisionDraft")
                .record(
                        recorded.context(recorded.officer("municipality", 1), APPLY),
                        Map.of(
                                "applyDecision",
                                "apply",
                                "reasonsRules",
                                "6 kap. kommunallagen",
                                "reasonsCircumstances",
                                "Handlingsplanen säger det."));
        recorded.recorder("decision")
                .record(recorded.context(recorded.officer("municipality", 2), APPLY), Map.of("approval", "decide"));
    }
}
