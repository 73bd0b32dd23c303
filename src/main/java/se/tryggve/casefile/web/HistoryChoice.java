package se.tryggve.casefile.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import se.tryggve.casefile.internal.HistoryFilter;

/**
 * What of the history is asked for, as it stands in the address.
 *
 * @param filter what it means
 * @param ignored the values that mean nothing, as they were written
 */
record HistoryChoice(HistoryFilter filter, List<String> ignored) {

    private static final int LONGEST = 100;

    static HistoryChoice read(List<String> kinds, String kind, String who, String from, String to, String text) {
        List<String> ignored = new ArrayList<>();
        String known = plain(kind);
        if (!known.isEmpty() && !kinds.contains(known)) {
            ignored.add(known);
            known = "";
        }
        LocalDate first = day(from, ignored);
        LocalDate last = day(to, ignored);
        return new HistoryChoice(new HistoryFilter(known, plain(who), first, last, plain(text)), List.copyOf(ignored));
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return !filter.equals(HistoryFilter.NONE);
    }

    private static LocalDate day(String written, List<String> ignored) {
        String plain = plain(written);
        if (plain.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(plain);
            if (day.getYear() > 1900 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // Told below, like a day that is out of reach.
        }
        ignored.add(plain);
        return null;
    }

    private static String plain(String written) {
        if (written == null) {
            return "";
        }
        String plain = written.replaceAll("\\p{C}", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
