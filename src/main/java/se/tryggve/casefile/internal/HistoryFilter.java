package se.tryggve.casefile.internal;

import java.time.LocalDate;

/**
 * Which part of a case's history is shown; an empty word or null leaves a condition out.
 *
 * @param kind the module whose events they are, as message keys begin
 * @param who a person's or an authority's name, or {@link #AUTOMATIC}
 * @param from the first day, Europe/Stockholm
 * @param to the last day, Europe/Stockholm
 * @param text words of what is told or of who did it; all must be there
 */
public record HistoryFilter(String kind, String who, LocalDate from, LocalDate to, String text) {

    /** What nobody did by hand. */
    public static final String AUTOMATIC = "-";

    /** No condition at all. */
    public static final HistoryFilter NONE = new HistoryFilter("", "", null, null, "");

    /** Whether the days are the wrong way round, so that nothing fits. */
    public boolean backwards() {
        return from != null && to != null && to.isBefore(from);
    }

    /** Whether what was done by somebody is asked for. */
    boolean fits(String name, String office) {
        return who.isEmpty() || (name == null ? who.equals(AUTOMATIC) : who.equals(name) || who.equals(office));
    }
}
