package se.tryggve.workflow;

/**
 * A file that is about to be deployed.
 *
 * @param path where it stands in the repository, for instance {@code forms/shared/opinion.form}
 * @param content its bytes (UTF-8)
 */
public record DeploymentFile(String path, byte[] content) {}
