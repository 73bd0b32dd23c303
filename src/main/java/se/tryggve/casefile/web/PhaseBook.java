package se.tryggve.casefile.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.Processes;

/** The stages of cases, read from the models and nowhere else. */
@Component
class PhaseBook {

    private final Models models;
    private final Processes processes;

    PhaseBook(Models models, Processes processes) {
        this.models = models;
        this.processes = processes;
    }

    /** The stages of a kind's newest model, or of all kinds when it is null. */
    List<String> of(CaseKind kind) {
        return Arrays.stream(CaseKind.values())
                .filter(value -> kind == null || value == kind)
                .flatMap(value -> newest(value).stream())
                .distinct()
                .toList();
    }

    /** The case's way through the stages of the version that it follows. */
    List<Step> steps(CaseOverview overview) {
        List<String> phases = phases(overview.id(), overview.kind());
        int now = phases.indexOf(overview.phase());
        return phases.stream()
                .map(phase -> new Step(phase, state(phases.indexOf(phase), now, overview.concluded())))
                .toList();
    }

    private static Step.State state(int position, int now, boolean concluded) {
        if (position == now) {
            return concluded ? Step.State.DONE : Step.State.CURRENT;
        }
        if (position < now) {
            return Step.State.DONE;
        }
        return concluded ? Step.State.OMITTED : Step.State.AHEAD;
    }

    private List<String> phases(CaseId id, CaseKind kind) {
        return processes
                .followed(id.value(), kind.processKey())
                .map(definition -> models.describe(definition).phases())
                .orElseGet(() -> newest(kind));
    }

    private List<String> newest(CaseKind kind) {
        return models.current().stream()
                .filter(model -> model.key().equals(kind.processKey()))
                .findFirst()
                .map(ProcessDescription::phases)
                .orElse(List.of());
    }

    /** One stage of a case. */
    record Step(String phase, State state) {

        /** Where the case stands to a stage. */
        enum State {
            DONE,
            CURRENT,
            AHEAD,
            OMITTED;

            /** Part of message keys and the style sheet's word. */
            public String code() {
                return name().toLowerCase(java.util.Locale.ROOT);
            }
        }
    }
}
