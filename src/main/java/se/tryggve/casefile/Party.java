package se.tryggve.casefile;

/**
 * Somebody whom a case concerns.
 *
 * @param kind in which capacity
 * @param name organisation or, for a contact, person
 * @param organisationNumber as {@code 212000-0126}; null if there is none. Personal numbers are never kept here
 *     (SFS 2018:218, 3 kap. 10 §)
 */
public record Party(PartyKind kind, String name, String organisationNumber) {}
