package se.tryggve.identity;

/**
 * A public authority: a space of its own with its own drafts, documents and register numbers.
 *
 * @param organisationNumber the Swedish organisation number, ten digits with a hyphen; null when not known
 */
public record Authority(AuthorityId id, AuthorityKind kind, String name, String organisationNumber) {}
