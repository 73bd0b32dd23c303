package se.tryggve.monitor.internal.forecast;

import se.tryggve.casefile.CaseKind;

/**
 * Cases that are alike enough to tell what comes.
 *
 * @param authority the one that opened them
 * @param regime the rules that they follow; null for all of the kind, where the case has none yet
 */
record Stratum(String authority, CaseKind kind, String regime) {}
