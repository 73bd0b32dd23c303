package se.tryggve.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordTest {

    private final PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder(4);

    @Test
    void aPasswordLongerThanBcryptReadsCountsToItsLastLetter() {
        String passphrase = "å".repeat(127);
        String encoded = encoder.encode(passphrase + "a");

        assertThat(encoder.matches(passphrase + "a", encoded)).isTrue();
        assertThat(encoder.matches(passphrase + "b", encoded)).isFalse();
    }

    @Test
    void theSameLetterTypedInTwoWaysIsTheSamePassword() {
        assertThat(encoder.matches("a\u030Angstrom i koden", encoder.encode("\u00E5ngstrom i koden")))
                .isTrue();
    }

    @Test
    void aStoredPasswordNamesItsMethod() {
        assertThat(encoder.encode("en mening som bara jag vet")).startsWith("{bcrypt-sha256}$2a$04$");
    }

    @Test
    void lengthCountsAndCompositionDoesNot() {
        assertThat(PasswordRule.fault("korrekthästbatteri", "anna")).isEmpty();
        assertThat(PasswordRule.fault("elva tecken", "anna")).contains("identity.password.tooShort");
        assertThat(PasswordRule.fault("x".repeat(60) + "abcd" + "y".repeat(65), "anna"))
                .contains("identity.password.tooLong");
        assertThat(PasswordRule.fault("hejsan ANNA hejsan", "anna")).contains("identity.password.isUsername");
        assertThat(PasswordRule.fault("121212121212", "anna")).contains("identity.password.monotonous");
    }
}
