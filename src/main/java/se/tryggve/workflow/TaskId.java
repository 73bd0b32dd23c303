package se.tryggve.workflow;

/** Identifies one human task for as long as the case lives. */
public record TaskId(String value) {}
