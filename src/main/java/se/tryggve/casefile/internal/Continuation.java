package se.tryggve.casefile.internal;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.workflow.Processes;

/**
 * Lets a case go on after its decision was changed. A case that is still under way goes on as it stands. One that is over
 * is taken up where its own model goes on from a decision, by the message {@code <model>.decisionChanged}, if something
 * may be used now; otherwise it is concluded with what holds.
 */
@Component
class Continuation {

    private static final Set<String> ALLOWING = Set.of("granted", "partlyGranted");
    private static final String UNDECIDED = "undecided";

    private final Processes processes;
    private final CaseFiles files;

    Continuation(Processes processes, CaseFiles files) {
        this.processes = processes;
        this.files = files;
    }

    void carryOn(CaseId id, String outcome) {
        String model = files.overview(id).kind().processKey();
        boolean underWay = processes.positions(id.value()).stream().anyMatch(position -> position.follows(model));
        if (underWay || UNDECIDED.equals(outcome)) {
            return;
        }
        if (ALLOWING.contains(outcome)) {
            files.reopen(id);
            processes.resume(model, id.value(), model + ".decisionChanged", Map.of("outcome", outcome));
        } else {
            files.conclude(id, outcome);
        }
    }
}
