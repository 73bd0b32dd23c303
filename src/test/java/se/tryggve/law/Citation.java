package se.tryggve.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tryggve.handbook.Statute;

/**
 * A place in a statute.
 *
 * @param provision chapter, paragraphs or article, and which wording; empty where the whole statute is meant
 */
record Citation(Statute statute, String provision) {

    private static final String NUMBERS =
            "[\\d.]+(?: [a-z](?= |,|\\.|$))?(?:(?:–|, | och )[\\d.]+(?: [a-z](?= |,|\\.|$))?)*";
    private static final String PARAGRAPHS = "(?:\\d+ kap\\. )?" + NUMBERS + " §§?(?: \\d+(?: [a-z]\\b)?)?";
    private static final String WORDING = "(?: (?:\\((?:i )?lydelsen [^)]*\\)|i lydelsen till \\d+ \\w+ \\d{4}))?";
    private static final String PROVISION =
            "(?:" + PARAGRAPHS + "(?: och " + PARAGRAPHS + ")*|\\d+ kap\\.|artikel " + NUMBERS + "|bilaga \\d+)";
    private static final Pattern CITATION = Pattern.compile(
            "(" + Statute.allNames().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")(?: \\(\\d{4}:\\d+\\))?(?: (" + PROVISION + WORDING + "))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIRST_NUMBERS = Pattern.compile("(?:(\\d+) kap\\.)?(?:\\D*(\\d+))?");

    /** All that a text names, in its order. */
    static List<Citation> in(String text) {
        List<Citation> found = new ArrayList<>();
        Matcher citation = CITATION.matcher(text);
        while (citation.find()) {
            String provision = citation.group(2) == null ? "" : citation.group(2);
            found.add(new Citation(Statute.named(citation.group(1)), provision));
        }
        return found;
    }

    /** Whether a text is nothing but one citation. */
    static boolean isOne(String text) {
        return CITATION.matcher(text).matches();
    }

    /** Chapter and first paragraph, to sort by. */
    int place() {
        Matcher numbers = FIRST_NUMBERS.matcher(provision);
        if (!numbers.find()) {
            return 0;
        }
        int chapter = numbers.group(1) == null ? 0 : Integer.parseInt(numbers.group(1));
        int paragraph = numbers.group(2) == null ? 0 : Integer.parseInt(numbers.group(2));
        return chapter * 1_000 + paragraph;
    }
}
