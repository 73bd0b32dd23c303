package se.tryggve.intake.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files as senders give them, made harmless. */
final class FileName {

    private static final int LONGEST = 200;
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {}

    /** The last part of the path, without characters that deceive, no device of Windows, at most 200 characters with its ending kept. */
    static String clean(String given) {
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        name.codePoints().filter(FileName::isKept).forEach(kept::appendCodePoint);
        String clean = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        if (clean.isEmpty() || clean.chars().allMatch(character -> character == '.')) {
            return "fil";
        }
        String safe = DEVICE.matcher(clean).matches() ? "_" + clean : clean;
        return safe.length() <= LONGEST ? safe : shortened(safe);
    }

    /** What stands after the last dot, in small letters; empty if nothing does. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isKept(int character) {
        int kind = Character.getType(character);
        return kind != Character.CONTROL
                && kind != Character.FORMAT
                && kind != Character.SURROGATE
                && kind != Character.LINE_SEPARATOR
                && kind != Character.PARAGRAPH_SEPARATOR
                && "<>:\"|?*".indexOf(character) < 0;
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        String stem = name.substring(0, LONGEST - ending.length());
        int end = Character.isHighSurrogate(stem.charAt(stem.length() - 1)) ? stem.length() - 1 : stem.length();
        return stem.substring(0, end) + ending;
    }
}
