package se.tryggve.form.reading;

import java.text.Normalizer;

/** Makes text fit to be kept: composed characters, plain line ends, no control characters, no broken pairs. */
final class Cleaning {

    private Cleaning() {}

    static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(Cleaning::isKept).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isKept(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        boolean brokenPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !brokenPair && !Character.isISOControl(character) && !isDirection(character);
    }

    /** Marks that turn the direction of writing can make a text look like another. */
    private static boolean isDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
