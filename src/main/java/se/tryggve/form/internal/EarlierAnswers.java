package se.tryggve.form.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.HumanTask;

/**
 * What the viewer's authority has answered in earlier steps of the same process, by field: what was asked for stands in
 * the form that answers it. A field answered several times says what it said last.
 */
@Component
class EarlierAnswers implements FactSource {

    private final SubmissionArchive archive;

    EarlierAnswers(SubmissionArchive archive) {
        this.archive = archive;
    }

    @Override
    public String name() {
        return "earlier";
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return Map.of();
    }

    @Override
    public Object facts(HumanTask task, AuthorityId viewer) {
        Map<String, Object> earlier = new LinkedHashMap<>();
        archive.ofProcess(task.process(), viewer).forEach(submission -> earlier.putAll(submission.values()));
        return earlier;
    }
}
