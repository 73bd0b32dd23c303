package se.tryggve.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that a letter can be sent to as it stands: one mailbox, no name, no line break (RFC 5321, section
 * 4.1.2, without quoted names and address literals).
 */
public record MailAddress(String value) {

    /** The longest address that a server must take (RFC 5321, section 4.5.3.1.3). */
    public static final int LONGEST = 254;

    private static final Pattern MAILBOX =
            Pattern.compile("[^\\s\\p{Cntrl}@<>\"(),;:\\\\]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    /**
     * An address.
     *
     * @throws IllegalArgumentException if a letter cannot be sent there
     */
    public MailAddress {
        if (value == null || value.length() > LONGEST || !MAILBOX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address that somebody typed, if it is one. */
    public static Optional<MailAddress> read(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.length() <= LONGEST && MAILBOX.matcher(text).matches()
                ? Optional.of(new MailAddress(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
