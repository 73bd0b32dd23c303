package se.tryggve.identity.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;

/** The officer behind one request, with the rights that the database says right now. Never stored in a session. */
public class OfficerAuthentication extends AbstractAuthenticationToken {

    static final String OFFICER = "officer";
    static final String READS_CASES = "reads-cases";
    static final String MANAGES = "manages";
    static final String DISTRIBUTES = "distributes";

    private final transient Officer officer;
    private final boolean mustChangePassword;

    /** The rights of this person now; none before an initial password is changed. */
    public OfficerAuthentication(Person person) {
        super(rights(person));
        this.officer = person.officer();
        this.mustChangePassword = person.mustChangePassword();
        setAuthenticated(true);
    }

    Officer officer() {
        return officer;
    }

    /** Whether nothing but a change of password is allowed. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    @Override
    public Object getPrincipal() {
        return officer;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return officer.id().value();
    }

    private static Collection<GrantedAuthority> rights(Person person) {
        Set<String> rights = new HashSet<>();
        if (!person.mustChangePassword()) {
            person.officer().roles().stream().map(Role::group).forEach(rights::add);
            if (!rights.isEmpty()) {
                rights.add(OFFICER);
            }
            if (person.officer().readsCases()) {
                rights.add(READS_CASES);
            }
            if (person.officer().manages()) {
                rights.add(MANAGES);
            }
            if (person.officer().distributes()) {
                rights.add(DISTRIBUTES);
            }
        }
        return AuthorityUtils.createAuthorityList(rights);
    }
}
