package se.tryggve.handbook.internal;

/**
 * A way from one node to another.
 *
 * @param name what the model calls it, for instance an answer; may be empty
 * @param condition when it is taken, as written; empty where it is always taken
 * @param otherwise whether it is taken when no other is
 */
record Flow(String id, String name, String from, String to, String condition, boolean otherwise) {}
