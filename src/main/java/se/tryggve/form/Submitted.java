package se.tryggve.form;

import java.util.Map;
import java.util.UUID;

/**
 * An accepted submission.
 *
 * @param id the stored submission
 * @param values the validated values
 * @param variables what the model asked for as process variables ({@code answers}): texts, whole numbers, decimals,
 *     booleans, several choices joined by commas; null where nothing was answered
 */
public record Submitted(UUID id, Map<String, Object> values, Map<String, Object> variables) {}
