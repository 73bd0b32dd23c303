package se.tryggve.browser;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tryggve.demo.DemonstrationUsers;

/** What EveryPageTest cannot open by its address: what signing out and adding a user lead to. */
class IdentityPagesTest extends BrowserTest {

    static List<Look> looks() {
        return List.of(Look.PHONE.inTheDark(), Look.WIDE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whoHasSignedOutIsToldSo(Look look) {
        stranger(look).open("/login?ended").sees("Du har loggats ut").approves();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aNewUserIsShownWithTheSecretOnce(Look look) {
        Visitor administrator = stranger(look).open("/administration");
        administrator.signIn("administrator.danderyd", DemonstrationUsers.PASSWORD);
        String name = "Ny " + UUID.randomUUID().toString().substring(0, 8);
        administrator.open("/administration").isAt("Användare");
        administrator.follow("Ny användare i säkerhetsenheten");
        administrator
                .fill("Användarnamn", "ny." + UUID.randomUUID())
                .fill("Namn som visas", name)
                .tick("Handläggare")
                .press("Skapa användaren")
                .isAt(name)
                .sees("Skriv av det nu")
                .approves();
    }
}
