package se.tryggve.disqualification.internal;

/**
 * A circumstance that the law counts as disqualifying, a row of the table {@code disqualificationGrounds}.
 *
 * @param code its name in forms and the log
 * @param words what it says, in Swedish
 * @param law its paragraph
 * @param consequence the paragraph by which whoever is disqualified takes no part
 */
public record Ground(String code, String words, String law, String consequence) {}
