package se.tryggve.workflow;

import java.util.List;

/** The deployed models and forms, version by version. */
public interface Models {

    /** The newest version of every process model, in order of id. */
    List<ProcessDescription> current();

    /** What one version of a model says, in reading order. */
    ProcessDescription describe(String definitionId);

    /**
     * The BPMN file of one version of a model (UTF-8 XML).
     *
     * @throws UnknownProcessException if there is no such version
     */
    byte[] diagram(String definitionId);

    /**
     * The form file that was deployed together with one version of a model (UTF-8 JSON).
     *
     * @throws IllegalArgumentException if that deployment has no form with this id
     */
    byte[] form(String definitionId, String formId);

    /** The files of the newest deployment that are there to be read and hold nothing to be run, by path. */
    List<ModelDrawing> drawings();
}
