package se.tryggve.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Submitted forms. Who may read which is for the caller to decide: a submission carries its authority. */
public interface Submissions {

    /** One submission. */
    Optional<Submission> find(UUID id);

    /** All of a case, oldest first. */
    List<Submission> ofCase(UUID caseId);
}
