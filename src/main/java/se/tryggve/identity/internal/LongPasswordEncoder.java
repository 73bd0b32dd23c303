package se.tryggve.identity.internal;

import java.text.Normalizer;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt for passwords of any length: bcrypt itself reads 72 bytes, so it is given a SHA-256 sum. The prefix keeps sums
 * stolen elsewhere from being tried here. The same letter typed in two ways (å, a + ring) is the same letter.
 */
class LongPasswordEncoder implements PasswordEncoder {

    private static final String PREFIX = "tryggve password ";

    private final BCryptPasswordEncoder bcrypt;

    LongPasswordEncoder(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public String encode(CharSequence raw) {
        return bcrypt.encode(sum(raw));
    }

    @Override
    public boolean matches(CharSequence raw, String encoded) {
        return bcrypt.matches(sum(raw), encoded);
    }

    @Override
    public boolean upgradeEncoding(String encoded) {
        return bcrypt.upgradeEncoding(encoded);
    }

    private static String sum(CharSequence raw) {
        String normal = Normalizer.normalize(raw, Normalizer.Form.NFC);
        return Base64.getEncoder().encodeToString(Sha256.of(PREFIX + normal));
    }
}
