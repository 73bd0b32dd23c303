package se.tryggve.form;

/**
 * What a colleague wrote who sent a step back.
 *
 * @param label the question that it answers
 * @param day on which day, as ISO
 * @param name by whom
 */
public record Remark(String label, String text, String day, String name) {}
