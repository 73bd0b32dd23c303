package se.tryggve.casefile.web;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds rows of an operator's list by a part of what they say. */
final class OperatorSearch {

    private static final Pattern JOB = Pattern.compile("[\\w-]{1,64}");

    private OperatorSearch() {}

    static boolean fits(String asked, String... said) {
        String part = asked.strip().toLowerCase(Locale.ROOT);
        return Stream.of(said).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part));
    }

    /** Whether this can be the engine's name of a job at all. */
    static boolean isJob(String written) {
        return JOB.matcher(written).matches();
    }
}
