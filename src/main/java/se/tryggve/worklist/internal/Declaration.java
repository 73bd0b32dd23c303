package se.tryggve.worklist.internal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;

/** What a model declares of a step, except its lists: Hibernate takes those for text arrays once an embeddable has them. */
@Embeddable
class Declaration {

    private String definitionId;
    private String processKey;
    private String element;
    private String name;
    private String help;

    private String formId;
    private String roleGroup;
    private String phase;
    private String dueRule;
    private String dueBasis;
    private String secondPersonOf;
    private String records;

    private boolean advisory;

    protected Declaration() {}

    static Declaration of(HumanTask task) {
        Declaration declared = new Declaration();
        declared.definitionId = task.definitionId();
        declared.processKey = task.processKey();
        declared.element = task.element();
        declared.name = task.name();
        declared.help = task.help();
        declared.formId = task.formId();
        declared.roleGroup = task.group();
        declared.phase = task.phase();
        declared.dueRule = task.dueRule();
        declared.dueBasis = task.dueBasis();
        declared.secondPersonOf = task.secondPersonOf();
        declared.records = task.records();
        declared.advisory = task.advisory();
        return declared;
    }

    /** What the task knows besides. */
    record Rest(
            TaskId id,
            ProcessId process,
            UUID caseId,
            List<String> law,
            List<String> answers,
            Instant created,
            Map<String, Object> variables) {}

    /** The step as it was declared. */
    HumanTask task(Rest rest) {
        return new HumanTask(
                rest.id(),
                rest.process(),
                rest.caseId(),
                definitionId,
                processKey,
                element,
                name,
                help,
                rest.law(),
                formId,
                roleGroup,
                phase,
                dueRule,
                dueBasis,
                secondPersonOf,
                records,
                rest.answers(),
                advisory,
                rest.created(),
                rest.variables());
    }

    String element() {
        return element;
    }

    String name() {
        return name;
    }

    String group() {
        return roleGroup;
    }

    /** The steps whose doers may not do this one. */
    List<String> secondPersonOf() {
        return secondPersonOf == null ? List.of() : List.of(secondPersonOf.split("\\s*,\\s*"));
    }
}
