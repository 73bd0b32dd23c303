package se.tryggve.workflow;

/** Identifies one running or ended process instance. */
public record ProcessId(String value) {}
