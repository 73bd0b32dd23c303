package se.tryggve.casefile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.ActivePosition;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.Whereabouts;

/**
 * Every place where the case stands, model by model; of a case that is over, the end that it reached. Told to the case's
 * own authority: others have the diagram of their own step on its page.
 */
@Component
class ProcessSection implements CaseSection {

    private final CaseFiles files;
    private final Processes processes;
    private final Models models;

    ProcessSection(CaseFiles files, Processes processes, Models models) {
        this.files = files;
        this.processes = processes;
        this.models = models;
    }

    @Override
    public String id() {
        return "process";
    }

    @Override
    public String titleKey() {
        return "casefile.section.process";
    }

    @Override
    public String fragment() {
        return "casefile/process :: section";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        if (!files.overview(id).owner().equals(viewer.authority().id())) {
            return null;
        }
        List<Whereabouts> running = told(processes.positions(id.value()), false);
        return running.isEmpty() ? told(processes.ended(id.value()).stream().toList(), true) : running;
    }

    private List<Whereabouts> told(List<ActivePosition> positions, boolean ended) {
        Map<String, List<ActivePosition>> byModel = positions.stream()
                .collect(Collectors.groupingBy(ActivePosition::definitionId, LinkedHashMap::new, Collectors.toList()));
        return byModel.entrySet().stream()
                .map(entry -> Whereabouts.of(models.describe(entry.getKey()), entry.getValue(), ended))
                .toList();
    }
}
