package se.tryggve.worklist.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.Officer;
import se.tryggve.worklist.AddedTasks;
import se.tryggve.worklist.AddedTasks.Added;

/** What the reader's own authority has added to do in the case, and the way to add more. */
@Component
class AddedTaskSection implements CaseSection {

    private final AddedTasks tasks;

    AddedTaskSection(AddedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String id() {
        return "added";
    }

    @Override
    public String titleKey() {
        return "added.section";
    }

    @Override
    public String fragment() {
        return "worklist/added-parts :: section";
    }

    @Override
    public int order() {
        return 420;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        List<Added> added = tasks.in(id, viewer);
        boolean mayAdd = tasks.hindrance(id, viewer).isEmpty();
        return added.isEmpty() && !mayAdd ? null : new View(id.toString(), added, mayAdd);
    }

    /** The tasks of the case, and whether the reader may add one. */
    record View(String caseId, List<Added> tasks, boolean mayAdd) {}
}
