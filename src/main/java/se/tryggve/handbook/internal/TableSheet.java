package se.tryggve.handbook.internal;

import java.util.List;

/**
 * A decision as people read it.
 *
 * @param key its id
 * @param version counts from 1
 * @param description what it is for; may be empty
 * @param policy in words, what it means that several rows fit; empty where the decision is no table
 * @param inputs headings of what is asked
 * @param outputs headings of what is answered
 * @param formula what is computed instead where the decision is no table; empty where it is one
 */
public record TableSheet(
        String key,
        String name,
        int version,
        String description,
        String policy,
        List<String> inputs,
        List<String> outputs,
        List<Row> rows,
        String formula) {

    /**
     * One rule.
     *
     * @param basis what it rests on, in words; may be empty
     */
    public record Row(List<String> conditions, List<String> answers, String basis) {}
}
