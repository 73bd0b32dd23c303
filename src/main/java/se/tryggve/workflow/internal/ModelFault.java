package se.tryggve.workflow.internal;

import org.w3c.dom.Element;
import se.tryggve.StartRefusedException;

/** Refuses a model that is read as a plain tree, in the same words as {@link ModelFile#demand}. */
final class ModelFault {

    private ModelFault() {}

    static void unless(boolean holds, String path, Element element, String fault, String remedy) {
        if (!holds) {
            throw new StartRefusedException(path + ", " + element.getAttribute("id") + " " + fault + ".", remedy);
        }
    }
}
