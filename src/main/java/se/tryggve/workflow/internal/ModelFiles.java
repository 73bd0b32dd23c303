package se.tryggve.workflow.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.tryggve.StartRefusedException;
import se.tryggve.workflow.DeploymentFile;

/** The models, tables and forms that stand on the class path under {@code bpmn/} and {@code forms/}. */
final class ModelFiles {

    private static final List<String> PATTERNS = List.of("bpmn/**/*.bpmn", "bpmn/**/*.dmn", "forms/**/*.form");

    private ModelFiles() {}

    /**
     * All files, models before tables before forms, each kind by path. A folder that is on the class path twice gives its
     * files once.
     *
     * @throws StartRefusedException if two files of the same path differ
     */
    static List<DeploymentFile> onClassPath() {
        return PATTERNS.stream().flatMap(pattern -> matching(pattern).stream()).toList();
    }

    private static List<DeploymentFile> matching(String pattern) {
        Map<String, DeploymentFile> files = new TreeMap<>();
        try {
            for (Resource found : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
                DeploymentFile file = new DeploymentFile(path(found, pattern), found.getContentAsByteArray());
                files.merge(file.path(), file, ModelFiles::same);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(files.values());
    }

    private static DeploymentFile same(DeploymentFile one, DeploymentFile other) {
        if (!Arrays.equals(one.content(), other.content())) {
            throw new StartRefusedException(
                    "The class path holds two different files named " + one.path() + ".",
                    "Take one of them away: build afresh with mvn clean, or give the other a name of its own.");
        }
        return one;
    }

    private static String path(Resource resource, String pattern) throws IOException {
        String root = pattern.substring(0, pattern.indexOf('/') + 1);
        String url = resource.getURL().toString();
        return url.substring(url.lastIndexOf("/" + root) + 1);
    }
}
