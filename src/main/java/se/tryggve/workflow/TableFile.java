package se.tryggve.workflow;

import java.util.List;

/**
 * One deployed version of a decision.
 *
 * @param key the decision's id, the same for all versions
 * @param name what people call it
 * @param version counts from 1
 * @param dmn the file that holds it (UTF-8 XML)
 * @param forms the forms that were deployed together with it: their options say in words what its values mean
 */
public record TableFile(String key, String name, int version, byte[] dmn, List<DeploymentFile> forms) {}
