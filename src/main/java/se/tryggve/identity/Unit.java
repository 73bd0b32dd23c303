package se.tryggve.identity;

/** A part of an authority that does the work of certain roles and has a task list of its own. */
public record Unit(UnitId id, AuthorityId authority, String name) {}
