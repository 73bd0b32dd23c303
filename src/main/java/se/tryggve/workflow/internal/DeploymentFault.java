package se.tryggve.workflow.internal;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import se.tryggve.StartRefusedException;

/** Turns what the engine says of a wrong file into one sentence with file, element and remedy. */
final class DeploymentFault {

    private static final String REMEDY = "Mend the file and start again; running cases keep the version they follow.";

    private DeploymentFault() {}

    static StartRefusedException of(ParseException wrongModel) {
        String faults = wrongModel.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream().map(error -> sentence(report, error)))
                .distinct()
                .collect(Collectors.joining(" "));
        return new StartRefusedException(faults, REMEDY, wrongModel);
    }

    static StartRefusedException of(RuntimeException refused) {
        Throwable deepest = refused;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String detail = deepest == refused ? "" : " (" + deepest.getMessage() + ")";
        return new StartRefusedException(refused.getMessage() + detail + ".", REMEDY, refused);
    }

    private static String sentence(ResourceReport report, Problem error) {
        String element = error.getMainElementId() == null ? "line " + error.getLine() : error.getMainElementId();
        return report.getResourceName() + ", " + element + ": " + error.getMessage() + ".";
    }
}
