package se.tryggve.browser;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tryggve.demo.DemonstrationUsers;

/** Sign-in and administration as people see them. */
class IdentityPagesTest extends BrowserTest {

    static List<Look> looks() {
        return List.of(Look.WIDE, Look.PHONE, Look.WIDE.inTheDark(), Look.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void signingInIsAccessibleInEveryLook(Look look) {
        Visitor stranger = stranger(look);
        stranger.open("/login").isAt("Logga in").picture("login").approves();
        stranger.open("/login?ended").sees("Du har loggats ut").approves();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void administrationIsAccessibleInEveryLook(Look look) {
        Visitor administrator = stranger(look).open("/administration");
        administrator.signIn("administrator.danderyd", DemonstrationUsers.PASSWORD);
        String name = "Ny " + UUID.randomUUID().toString().substring(0, 8);
        administrator.open("/administration").isAt("Användare").picture("users").approves();
        administrator.follow("Ny användare i säkerhetsenheten").approves();
        administrator
                .fill("Användarnamn", "ny." + UUID.randomUUID())
                .fill("Namn som visas", name)
                .tick("Handläggare")
                .press("Skapa användaren")
                .isAt(name)
                .sees("Skriv av det nu")
                .picture("user")
                .approves();
        administrator
                .open("/administration/service-accounts")
                .picture("services")
                .approves();
        administrator
                .open("/administration/organisation")
                .picture("organisation")
                .approves();
        administrator.open("/account/password").picture("password").approves();
    }
}
