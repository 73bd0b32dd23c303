package se.tryggve.casefile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.casefile.StepDoers;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.ActivePosition;
import se.tryggve.workflow.AddedStep;
import se.tryggve.workflow.CaseCourse;
import se.tryggve.workflow.ModelHistory;
import se.tryggve.workflow.ModelVersion;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.PassedStep;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.TaskId;
import se.tryggve.workflow.Whereabouts;

/**
 * Every place where the case stands, model by model; of a case that is over, the end that it reached. Told to the case's
 * own authority: others have the diagram of their own step on its page. What officers have added by hand is no part of it.
 */
@Component
class ProcessSection implements CaseSection {

    private final CaseFiles files;
    private final Processes processes;
    private final Models models;
    private final ModelHistory history;
    private final CaseCourse course;
    private final List<StepDoers> doers;

    ProcessSection(
            CaseFiles files,
            Processes processes,
            Models models,
            ModelHistory history,
            CaseCourse course,
            List<StepDoers> doers) {
        this.files = files;
        this.processes = processes;
        this.models = models;
        this.history = history;
        this.course = course;
        this.doers = doers;
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
        List<ActivePosition> own = processes.positions(id.value()).stream()
                .filter(position -> !position.follows(AddedStep.MODEL))
                .toList();
        List<Followed> running = told(own, false);
        List<Followed> places =
                running.isEmpty() ? told(processes.ended(id.value()).stream().toList(), true) : running;
        return new Way(places, course(id, viewer));
    }

    private List<Done> course(CaseId id, Officer viewer) {
        Map<TaskId, String> who = doers.stream()
                .flatMap(source -> source.of(id, viewer).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return course.of(id.value()).stream()
                .map(step -> new Done(step, step.task() == null ? null : who.get(step.task())))
                .toList();
    }

    private List<Followed> told(List<ActivePosition> positions, boolean ended) {
        Map<String, List<ActivePosition>> byModel = positions.stream()
                .collect(Collectors.groupingBy(ActivePosition::definitionId, LinkedHashMap::new, Collectors.toList()));
        return byModel.entrySet().stream()
                .map(entry -> Whereabouts.of(models.describe(entry.getKey()), entry.getValue(), ended))
                .map(this::followed)
                .toList();
    }

    private Followed followed(Whereabouts place) {
        ModelVersion newest = history.versions(place.model().key()).get(0);
        boolean changed = newest.version() != place.model().version()
                && !history.difference(place.model().definitionId(), newest.definitionId())
                        .none();
        return new Followed(place, newest, changed);
    }

    /**
     * The case's way.
     *
     * @param places where it stands in each model, or ended
     * @param course what it has behind it, in order
     */
    record Way(List<Followed> places, List<Done> course) {}

    /**
     * One step behind.
     *
     * @param who did it; null if it went by itself, came from outside, or nobody knows
     */
    record Done(PassedStep step, String who) {}

    /**
     * One model that the case follows.
     *
     * @param newest the version that new cases follow
     * @param changed whether that version says anything else than the case's own
     */
    record Followed(Whereabouts place, ModelVersion newest, boolean changed) {}
}
