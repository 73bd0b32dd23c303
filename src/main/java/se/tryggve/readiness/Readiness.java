package se.tryggve.readiness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.DecisionTables;
import se.tryggve.workflow.Processes;
import se.tryggve.worklist.TakenStep;
import se.tryggve.worklist.Worklist;

/** Asks the table {@code readiness} what a case lacks; its facts are read from the steps that the case has taken. */
@Component
class Readiness {

    private static final String TABLE = "readiness";

    private final DecisionTables tables;
    private final Worklist worklist;
    private final Processes processes;

    Readiness(DecisionTables tables, Worklist worklist, Processes processes) {
        this.tables = tables;
        this.worklist = worklist;
        this.processes = processes;
    }

    /** What remains before the case's next stage, in the order of the table. */
    @Transactional(readOnly = true)
    public List<Missing> of(CaseOverview overview, Officer reader) {
        Course course = Course.of(worklist.course(overview.id().value(), reader), processes::way);
        return tables.rows(TABLE, facts(overview, course)).stream()
                .map(row -> missing(row, course))
                .toList();
    }

    private static Map<String, Object> facts(CaseOverview overview, Course course) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("measure", overview.kind().measure());
        facts.put("receivedDate", overview.received().toString());
        facts.put("phase", overview.phase());
        facts.put("regime", course.variable("regime"));
        facts.put("workplace", course.variable("workplace"));
        facts.put("begun", List.copyOf(course.begun()));
        facts.put("taken", List.copyOf(course.taken()));
        facts.put("settled", List.copyOf(course.settled()));
        return facts;
    }

    private static Missing missing(Map<String, Object> row, Course course) {
        List<String> steps = Arrays.asList(text(row, "steps").split(","));
        return new Missing(text(row, "what"), text(row, "law"), text(row, "before"), course.open(steps));
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    /**
     * Something that a case lacks.
     *
     * @param what in the model's words
     * @param law why
     * @param before the stage or act that it must come before
     * @param step the open step in which it is done; empty if the process has not come to it
     */
    record Missing(String what, String law, String before, Optional<TakenStep> step) {}
}
