package se.tryggve.identity.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.Role;

/** What an account must be like before it is kept. */
@Component
class AccountRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9åäö][a-z0-9åäö.@_-]{1,99}");
    private static final int LONGEST_NAME = 200;

    private final Organisation organisation;

    AccountRules(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Does nothing if the account can be kept.
     *
     * @throws RefusedAccountException with the field that is wrong
     */
    void check(NewAccount account) {
        if (!USERNAME.matcher(account.username()).matches()) {
            throw new RefusedAccountException("username", "identity.user.badUsername");
        }
        if (account.name().isEmpty() || account.name().length() > LONGEST_NAME) {
            throw new RefusedAccountException("name", "identity.user.badName");
        }
        if (!account.email().isEmpty() && MailAddress.read(account.email()).isEmpty()) {
            throw new RefusedAccountException("email", "identity.user.badEmail");
        }
        if (organisation.unit(account.unit()).isEmpty()) {
            throw new RefusedAccountException("unit", "identity.user.badUnit");
        }
        List<Role> work = organisation.rolesOf(account.unit());
        if (account.roles().isEmpty() || !work.containsAll(account.roles())) {
            throw new RefusedAccountException("roles", "identity.user.badRoles");
        }
    }
}
