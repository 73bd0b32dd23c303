package se.tryggve.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UserId;

/** A test that opens cases as the demonstration's officers. */
public abstract class CaseTest extends TryggveTest {

    protected static final String CASE_OFFICER = "handlaggare.danderyd";
    protected static final String POLICE_OFFICER = "kommunpolis.sodraroslagen";
    protected static final AuthorityId DANDERYD = new AuthorityId("danderyd");
    protected static final AuthorityId POLICE = new AuthorityId("polisen");

    @Autowired
    protected RegistryDesk desk;

    @Autowired
    protected CaseFiles files;

    @Autowired
    protected Directory directory;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected Clock clock;

    @Autowired
    protected ZoneId legalZone;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected <T> T as(String username, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        username, "", AuthorityUtils.createAuthorityList()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    protected CaseId openCase(String title) {
        return as(CASE_OFFICER, () -> desk.open(camera(title)));
    }

    protected void admitPolice(CaseId id) {
        transaction.executeWithoutResult(
                status -> files.admit(id, unitOf(Role.POLICE_LOCAL_AREA), "document.why.referral"));
    }

    protected Unit unitOf(Role role) {
        return directory.competentUnit(role, DANDERYD, today());
    }

    protected Officer officer(String username) {
        return directory.officer(new UserId(username)).orElseThrow();
    }

    protected LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }

    protected NewCase camera(String title) {
        return new NewCase(
                CaseKind.CAMERA_SURVEILLANCE,
                title,
                today(),
                new Place("Vendevägen", null, "Pendlarparkeringen", PlaceType.CAR_PARK),
                new Party(PartyKind.APPLICANT, "Danderyds kommun", null),
                null);
    }
}
