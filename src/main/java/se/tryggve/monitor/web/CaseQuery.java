package se.tryggve.monitor.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import se.tryggve.casefile.CaseKind;
import se.tryggve.monitor.internal.CaseChoice;
import se.tryggve.monitor.internal.CaseChoice.Show;
import se.tryggve.monitor.internal.CaseEntries;
import se.tryggve.monitor.internal.WaitsFor;

/**
 * A choice of cases as it stands in an address; a word that means nothing chooses nothing. A person who has no user name
 * is nobody: tasks that nobody has taken.
 */
record CaseQuery(
        String show,
        String kind,
        String phase,
        String owner,
        String waits,
        String from,
        String to,
        String unit,
        String officer,
        String process,
        String step,
        String basis,
        String rule,
        String regime,
        String outcome,
        String received,
        String after) {

    /** So long is a day of our time: further years are nobody's. */
    private static final int ISO_DAY = 10;

    /** Tasks that nobody has taken, rules that nobody has found, in an address. */
    static final String NOBODY = "-";

    CaseChoice choice() {
        return new CaseChoice(
                Show.ofCode(show).orElse(Show.OPEN),
                CaseKind.ofCode(kind).orElse(null),
                plain(phase),
                plain(owner),
                WaitsFor.ofCode(waits).orElse(null),
                day(from),
                day(to),
                plain(unit),
                named(officer),
                plain(process),
                plain(step),
                plain(basis),
                plain(rule),
                named(regime),
                plain(outcome));
    }

    private static String named(String word) {
        return NOBODY.equals(word) ? "" : plain(word);
    }

    /** Where the page begins; null for the first. */
    CaseEntries.After place() {
        try {
            LocalDate day = day(received);
            return day == null || after == null ? null : new CaseEntries.After(day, UUID.fromString(after));
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }

    /** The address of the same choice elsewhere; null as a place is the beginning. */
    String at(String path, CaseEntries.After place) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>();
        words().forEach((name, value) -> {
            if (plain(value) != null) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        });
        if (place != null) {
            address.queryParam("received", place.received()).queryParam("after", place.caseId());
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("show", show);
        words.put("kind", kind);
        words.put("phase", phase);
        words.put("owner", owner);
        words.put("waits", waits);
        words.put("from", from);
        words.put("to", to);
        words.put("unit", unit);
        words.put("officer", officer);
        words.put("process", process);
        words.put("step", step);
        words.put("basis", basis);
        words.put("rule", rule);
        words.put("regime", regime);
        words.put("outcome", outcome);
        return words;
    }

    /** A day as addresses write it; null if it is none. */
    static LocalDate day(String written) {
        try {
            return written == null || written.length() != ISO_DAY ? null : LocalDate.parse(written);
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    /** A word that a database can compare; null if it is none. */
    static String plain(String word) {
        boolean meaningless = word == null
                || word.isBlank()
                || word.length() > 200
                || word.chars().anyMatch(Character::isISOControl);
        return meaningless ? null : word;
    }
}
