package se.tryggve.workflow;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.StringUtils;

/**
 * A file that is about to be deployed.
 *
 * @param path where it stands in the repository, for instance {@code forms/shared/opinion.form}
 * @param content its bytes (UTF-8)
 */
public record DeploymentFile(String path, byte[] content) {

    /** Whether it holds a form. */
    public boolean isForm() {
        return path.endsWith(".form");
    }

    /** Whether it holds a BPMN model. */
    public boolean isModel() {
        return path.endsWith(".bpmn");
    }

    /** Whether it holds decision tables. */
    public boolean isTable() {
        return path.endsWith(".dmn");
    }

    /** Its SHA-256 sum in hexadecimal, by which one version is told from another. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The id that the file's name asks for. */
    public String expectedId() {
        return idOf(path);
    }

    /** The id that a file's name stands for, from kebab-case to lowerCamel: {@code policeStatement}. */
    public static String idOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        StringBuilder id = new StringBuilder();
        for (String word : name.split("-")) {
            id.append(id.isEmpty() ? word : StringUtils.capitalize(word));
        }
        return id.toString();
    }
}
