package se.tryggve.worklist.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseKind;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;

/** The stages that the list can be narrowed to. Models change with a start only, so each kind's are read once. */
@Component
class Phases {

    private final Models models;
    private final Map<CaseKind, List<String>> read = new ConcurrentHashMap<>();

    Phases(Models models) {
        this.models = models;
    }

    /** The stages of a kind's newest model, or of all kinds when it is null. */
    List<String> of(CaseKind kind) {
        return Arrays.stream(CaseKind.values())
                .filter(value -> kind == null || value == kind)
                .flatMap(value -> read.computeIfAbsent(value, this::newest).stream())
                .distinct()
                .toList();
    }

    private List<String> newest(CaseKind kind) {
        return models.current().stream()
                .filter(model -> model.key().equals(kind.processKey()))
                .findFirst()
                .map(ProcessDescription::phases)
                .orElse(List.of());
    }
}
