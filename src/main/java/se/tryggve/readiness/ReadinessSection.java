package se.tryggve.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.readiness.Readiness.Missing;
import se.tryggve.worklist.TakenStep;

/** What remains before the next stage, on the case and beside each of its tasks, for the authority whose case it is. */
@Component
class ReadinessSection implements CaseSection {

    private final CaseFiles files;
    private final Readiness readiness;
    private final Directory directory;
    private final MessageSource texts;

    ReadinessSection(CaseFiles files, Readiness readiness, Directory directory, MessageSource texts) {
        this.files = files;
        this.readiness = readiness;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "readiness";
    }

    @Override
    public String titleKey() {
        return "readiness.section";
    }

    @Override
    public String fragment() {
        return "readiness/section :: section";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public View model(CaseId id, Officer viewer) {
        CaseOverview overview = files.overview(id, viewer.authority().id());
        if (!overview.owner().equals(viewer.authority().id()) || overview.concluded()) {
            return null;
        }
        Map<String, List<Item>> stages = new LinkedHashMap<>();
        for (Missing missing : readiness.of(overview, viewer)) {
            stages.computeIfAbsent(missing.before(), stage -> new ArrayList<>()).add(item(missing, viewer));
        }
        return new View(id.toString(), stages);
    }

    private Item item(Missing missing, Officer viewer) {
        TakenStep step = missing.step().orElse(null);
        boolean reachable = step != null && step.seen();
        return new Item(
                missing.what(),
                missing.law(),
                reachable ? "/tasks/" + step.id().value() : null,
                step == null || reachable ? null : whom(step, viewer));
    }

    private String whom(TakenStep step, Officer viewer) {
        return step.authority().equals(viewer.authority().id())
                ? texts.getMessage("identity.role." + step.group(), null, LocaleContextHolder.getLocale())
                : directory.authority(step.authority()).name();
    }

    /** What remains, by the stage or act that it must come before, in the model's words. */
    record View(String caseId, Map<String, List<Item>> stages) {}

    /**
     * Something that remains.
     *
     * @param path the task in which it is done; null if the reader may not open it or the process has not come to it
     * @param waitsFor the authority or role that has it; null if the reader's own seat has it or nobody yet
     */
    record Item(String what, String law, String path, String waitsFor) {}
}
