package se.tryggve.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.StartRefusedException;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Enrolment;
import se.tryggve.identity.Role;
import se.tryggve.identity.UserId;

/** Empties the tables in a transaction that is rolled back. */
class FirstAdministratorTest extends TryggveTest {

    private static final UserId CHIEF = new UserId("chief");

    @Autowired
    private People people;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void onAnEmptyDatabaseTheEnvironmentNamesTheFirstAdministrator() {
        withNobody(() -> {
            start("Chief", "a password that is long");

            Person chief = people.find(CHIEF).orElseThrow();
            assertThat(chief.officer().roles()).containsExactly(Role.MUNICIPALITY_ADMINISTRATOR);
            assertThat(chief.officer().authority().name()).isEqualTo("Danderyds kommun");
            assertThat(passwords.matches("a password that is long", chief.password()))
                    .isTrue();
        });
    }

    @Test
    void aSecondStartChangesNothing() {
        withNobody(() -> {
            start("chief", "a password that is long");
            start("other", "another password");

            assertThat(people.find(new UserId("other"))).isEmpty();
        });
    }

    @Test
    void aWeakPasswordStopsTheStart() {
        withNobody(() -> assertThatThrownBy(() -> start("chief", "short"))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("TRYGGVE_ADMIN_PASSWORD"));
    }

    @Test
    void withoutTheEnvironmentNobodyIsMade() {
        withNobody(() -> {
            start("", "");

            assertThat(people.isEmpty()).isTrue();
        });
    }

    private void start(String username, String password) {
        new FirstAdministrator(people, enrolment, passwords, username, password, "Danderyds kommun", false)
                .afterSingletonsInstantiated();
    }

    private void withNobody(Runnable check) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set local session_replication_role = replica");
            List.of("officer_role", "officer", "competence", "unit_role", "unit", "authority")
                    .forEach(table -> jdbc.execute("delete from " + table));
            check.run();
            status.setRollbackOnly();
        });
    }
}
