package se.tryggve.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows where the words are. Texts are cut into parts and never into markup: whoever shows them escapes each. */
public final class Highlights {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int BEFORE = 60;
    private static final int LONG = 220;
    private static final int SHORT = 2;

    private final List<String> beginnings;

    /** Marks every word that begins so; å ä ö count only where a beginning has them. */
    Highlights(List<String> beginnings) {
        this.beginnings = List.copyOf(beginnings);
    }

    /** The whole text. */
    List<Part> whole(String text) {
        return parts(text);
    }

    /** The text round the first of the words; empty if it has none of them. */
    List<Part> snippet(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (isAsked(word.group())) {
                return around(text, word.start());
            }
        }
        return List.of();
    }

    private List<Part> around(String text, int at) {
        int from = at <= BEFORE ? 0 : wordAfter(text, at - BEFORE, at);
        int to = Math.min(text.length(), from + LONG);
        if (to < text.length()) {
            int space = text.lastIndexOf(' ', to);
            to = space > at ? space : to;
        }
        List<Part> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new Part("… ", false));
        }
        parts.addAll(parts(text.substring(from, to).replaceAll("\\s+", " ")));
        if (to < text.length()) {
            parts.add(new Part(" …", false));
        }
        return parts;
    }

    private static int wordAfter(String text, int from, int atMost) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= atMost ? atMost : space + 1;
    }

    private List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int shown = 0;
        while (word.find()) {
            if (isAsked(word.group())) {
                if (word.start() > shown) {
                    parts.add(new Part(text.substring(shown, word.start()), false));
                }
                parts.add(new Part(word.group(), true));
                shown = word.end();
            }
        }
        if (shown < text.length()) {
            parts.add(new Part(text.substring(shown), false));
        }
        return parts;
    }

    private boolean isAsked(String written) {
        String word = String.join("", Plain.words(written));
        String folded = Plain.folded(word);
        return beginnings.stream()
                .anyMatch(beginning -> beginning.length() <= SHORT
                        ? beginning.equals(word) || beginning.equals(folded)
                        : word.startsWith(beginning) || folded.startsWith(beginning));
    }

    /** A piece of text, and whether it is one of the words. */
    public record Part(String text, boolean marked) {}
}
