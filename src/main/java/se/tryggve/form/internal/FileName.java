package se.tryggve.form.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names and kinds of files as senders give them, made harmless. */
final class FileName {

    private static final int LONGEST = 200;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}");

    private FileName() {}

    /** The last part of the path, without control characters, at most 200 characters with its ending kept. */
    static String clean(String given) {
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        name.codePoints().filter(FileName::isKept).forEach(kept::appendCodePoint);
        String clean = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        if (clean.isEmpty() || clean.chars().allMatch(character -> character == '.')) {
            return "fil";
        }
        return clean.length() <= LONGEST ? clean : shortened(clean);
    }

    /** The sender's word for what kind of file it is; unknown if it is not a media type. */
    static String mediaType(String given) {
        String type = given == null ? "" : given.split(";")[0].strip().toLowerCase(Locale.ROOT);
        return MEDIA_TYPE.matcher(type).matches() ? type : "application/octet-stream";
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
