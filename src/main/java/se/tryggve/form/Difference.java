package se.tryggve.form;

/**
 * A field that two people filled in differently.
 *
 * @param label what the field is called
 * @param mine the text that was to be saved
 * @param theirs the text that is stored
 */
public record Difference(String label, String mine, String theirs) {}
