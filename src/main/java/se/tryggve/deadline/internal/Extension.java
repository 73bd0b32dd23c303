package se.tryggve.deadline.internal;

/** More time than the rule gives: one term of the sum, with what the officer wrote. */
record Extension(Term term, String reason) {}
