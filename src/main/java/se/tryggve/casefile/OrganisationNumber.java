package se.tryggve.casefile;

import java.util.Optional;

/**
 * A Swedish organisation number with a valid check digit, written {@code 212000-0126}.
 *
 * <p>Personal numbers are refused: the third digit of an organisation number is at least 2, of a personal number at most 1.
 */
public record OrganisationNumber(String value) {

    private static final int DIGITS = 10;

    /** The number that somebody wrote, with or without hyphen and spaces; empty if it is not one. */
    public static Optional<OrganisationNumber> of(String written) {
        String digits = written.replaceAll("[\\s-]", "");
        if (!digits.matches("\\d{2}[2-9]\\d{7}") || checksum(digits) % DIGITS != 0) {
            return Optional.empty();
        }
        return Optional.of(new OrganisationNumber(digits.substring(0, 6) + "-" + digits.substring(6)));
    }

    private static int checksum(String digits) {
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            int weighted = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
