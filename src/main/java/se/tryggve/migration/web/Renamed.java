package se.tryggve.migration.web;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What takes the place of lost steps, as it stands in addresses and fields: {@code process/oldStep:newStep}. */
final class Renamed {

    private static final Pattern PAIR = Pattern.compile("([\\w.-]{1,100}/[\\w.-]{1,100}):([\\w.-]{1,100})");

    private Renamed() {}

    /** Lost step to its place; what says nothing, or is none such, is left out. */
    static Map<String, String> of(Collection<String> written) {
        Map<String, String> renamed = new TreeMap<>();
        written.stream()
                .map(PAIR::matcher)
                .filter(Matcher::matches)
                .forEach(pair -> renamed.put(pair.group(1), pair.group(2)));
        return renamed;
    }
}
