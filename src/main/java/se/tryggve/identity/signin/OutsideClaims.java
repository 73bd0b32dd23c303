package se.tryggve.identity.signin;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import se.tryggve.identity.NotAdmittedException;
import se.tryggve.identity.internal.Vouched;

/**
 * In which claims an organisation says who signs in. The defaults are the names of the Swedish OpenID Connect profile,
 * https://github.com/oidc-sweden/specifications (claims {@code orgAffiliation}, {@code orgNumber}).
 *
 * @param affiliation who, at which organisation: {@code uid@number}
 * @param email where the person is written to; a claim of the standard (OpenID Connect Core 1.0, section 5.1)
 * @param organisation the organisation's number; without the claim what stands after the @ of the affiliation counts
 * @param unit the id or the name of a unit
 * @param roles the person's work, as models name it, for example {@code municipality.caseOfficer}
 * @param acr how surely a person must have been recognised; any of these will do, and none asks for nothing
 */
@ConfigurationProperties("tryggve.sign-in.claims")
record OutsideClaims(
        @DefaultValue("https://id.oidc.se/claim/orgAffiliation")
        String affiliation,

        @DefaultValue("email") String email,
        @DefaultValue("https://id.oidc.se/claim/orgNumber") String organisation,
        @DefaultValue("https://id.oidc.se/claim/orgUnit") String unit,
        @DefaultValue("roles") String roles,
        @DefaultValue List<String> acr) {

    /**
     * Reads who signs in.
     *
     * @throws NotAdmittedException when the organisation does not say who, or has not recognised the person surely enough
     */
    Vouched read(OidcUser user) {
        String who = user.getClaimAsString(affiliation);
        if (who == null || who.isBlank()) {
            throw new NotAdmittedException("identity.outside.noAffiliation", affiliation);
        }
        if (!acr.isEmpty() && !acr.contains(user.getAuthenticationContextClass())) {
            throw new NotAdmittedException("identity.outside.weak");
        }
        String number = user.getClaimAsString(organisation);
        String name = user.getFullName();
        return new Vouched(
                who,
                name == null || name.isBlank() ? who : name,
                user.getClaimAsString(email),
                number == null ? who.substring(who.indexOf('@') + 1) : number,
                user.getClaimAsString(unit),
                work(user.getClaim(roles)));
    }

    private static Set<String> work(Object said) {
        if (said instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return said == null ? null : Set.of(said.toString().split("[ ,]+"));
    }
}
