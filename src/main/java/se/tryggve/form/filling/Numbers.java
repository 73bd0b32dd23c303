package se.tryggve.form.filling;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people in Sweden write them: a decimal comma (or point), spaces between thousands. */
public final class Numbers {

    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final int MOST_DIGITS = 60;

    private Numbers() {}

    /** The number, or null if this is none. */
    static BigDecimal read(String text) {
        String bare = SPACE.matcher(text).replaceAll("").replace('\u2212', '-');
        return WRITTEN.matcher(bare).matches() ? new BigDecimal(bare.replace(',', '.')) : null;
    }

    /** Whether a number from elsewhere is small enough to be written out. */
    static boolean sane(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    /** A number with decimal comma and without grouping, as it can be typed again. */
    public static String shown(BigDecimal number) {
        if (!sane(number)) {
            return number.toString();
        }
        return plain(number).toPlainString().replace('.', ',');
    }

    /** The same number without zeros that say nothing, so that equal numbers are equal. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Digits after the decimal comma that say something. */
    static int decimals(BigDecimal number) {
        return number.signum() == 0
                ? 0
                : Math.max(0, number.stripTrailingZeros().scale());
    }
}
