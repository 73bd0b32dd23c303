package se.tryggve.decision.internal;

/**
 * What the decider adds to the draft.
 *
 * @param participants others who took part without deciding (förvaltningslagen 31 §); null if none
 * @param dissent a differing opinion (30 §); null if none
 */
record Remarks(String participants, String dissent) {}
