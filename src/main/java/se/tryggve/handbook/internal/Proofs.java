package se.tryggve.handbook.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.DeploymentFile;
import tools.jackson.databind.json.JsonMapper;

/** What the build found when it took cases through the models; it lies in the jar, and not there when nothing was run. */
@Component
public class Proofs {

    private final Run run;

    Proofs(@Value("classpath:handbook/proof.json") Resource written, JsonMapper json) {
        this.run = written.exists() ? json.readValue(content(written), Run.class) : null;
    }

    private static byte[] content(Resource written) {
        try {
            return written.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was found for exactly this file of a model. */
    public Verdict of(String key, byte[] bpmn) {
        Proof proof = run == null ? null : run.models().get(key);
        if (proof == null) {
            return new Verdict(State.NONE, null, null);
        }
        boolean same = proof.sha256().equals(new DeploymentFile(key, bpmn).sha256());
        return same ? new Verdict(State.PROVEN, run.at(), proof) : new Verdict(State.CHANGED, run.at(), null);
    }

    /** Whether paths were run on a file. */
    public enum State {
        PROVEN,
        /** They were run on another version. */
        CHANGED,
        /** None were run by the build that made this application. */
        NONE;

        /** The last part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What can be said of one file.
     *
     * @param at when the build ran the paths; null where it did not
     * @param proof null unless they were run on this very file
     */
    public record Verdict(State state, Instant at, Proof proof) {}

    /**
     * All paths of one build.
     *
     * @param models by the process's id
     */
    public record Run(Instant at, Map<String, Proof> models) {}

    /**
     * The paths through one model.
     *
     * @param sha256 of the BPMN file
     * @param elements how many nodes and flows it has
     * @param missing those that no path passed
     * @param paths what happens in each path, as the tests name it
     */
    public record Proof(String sha256, int elements, List<String> missing, List<String> paths) {

        /** How many nodes and flows were passed. */
        public int passed() {
            return elements - missing.size();
        }
    }
}
