package se.tryggve.decision.internal;

/**
 * Why (förvaltningslagen 32 §).
 *
 * @param rules which rules were applied
 * @param circumstances which circumstances were decisive
 */
public record Reasons(String rules, String circumstances) {}
