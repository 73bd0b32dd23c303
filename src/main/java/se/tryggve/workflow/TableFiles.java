package se.tryggve.workflow;

import java.util.List;
import java.util.Optional;

/** The deployed decision tables as files, version by version. */
public interface TableFiles {

    /** The newest version of every decision, in order of name. */
    List<TableFile> current();

    /** One version of a decision; empty if there is none such. */
    Optional<TableFile> find(String key, int version);

    /** The version of a decision that was deployed together with a version of a model, which asks it. */
    Optional<TableFile> askedBy(String definitionId, String key);
}
