package se.tryggve.identity.signin;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import se.tryggve.identity.UserId;

/** A person for whom an organisation vouches, under the user name that the person has here. */
class VouchedUser extends DefaultOidcUser {

    private final String username;

    VouchedUser(OidcUser vouched, UserId user) {
        super(vouched.getAuthorities(), vouched.getIdToken(), vouched.getUserInfo());
        this.username = user.value();
    }

    @Override
    public String getName() {
        return username;
    }
}
