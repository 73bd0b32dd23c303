package se.tryggve.handbook.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggve.handbook.Statute;

/** Finds the statutes that a text names, so that readers can open them; templates call it {@code @lawLinks}. */
@Component("lawLinks")
public class LawLinks {

    private static final Pattern NAMES = Pattern.compile(
            Statute.allNames().stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(", ")(?!\\p{L})")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** The text in pieces, each with the statute's address or without one. */
    public List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher name = NAMES.matcher(text);
        int at = 0;
        while (name.find()) {
            add(pieces, text.substring(at, name.start()), null);
            add(pieces, name.group(), Statute.named(name.group(1)).address());
            at = name.end();
        }
        add(pieces, text.substring(at), null);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, String address) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, address));
        }
    }

    /**
     * A part of a text.
     *
     * @param address of the statute that it names; null where it names none
     */
    public record Piece(String text, String address) {}
}
