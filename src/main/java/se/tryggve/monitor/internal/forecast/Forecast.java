package se.tryggve.monitor.internal.forecast;

import java.time.LocalDate;

/**
 * Between which days a case is decided, in {@link #PERCENT} of what can come.
 *
 * @param from the first day, never before the day it is made for; null without a forecast
 * @param to the last day, never before the first; null without a forecast
 * @param cases on how many decided cases it rests
 * @param lack why there is none; null if there is one
 */
public record Forecast(LocalDate from, LocalDate to, int cases, Lack lack) {

    /** How often the decision shall come within the days. */
    public static final int PERCENT = 80;

    /** Fewer decided cases of the same kind and rules tell nothing. */
    public static final int FEWEST_CASES = 10;

    /** Why there is no forecast; on screen {@code monitor.forecast.lack.<name>}. */
    public enum Lack {
        /** Fewer than {@link #FEWEST_CASES} decided cases. */
        FEW,
        /** It stands where hardly any of them stood, and has been here longer than nearly all of them. */
        UNLIKE
    }

    static Forecast none(int cases, Lack lack) {
        return new Forecast(null, null, cases, lack);
    }

    /** Whether the days are known. */
    public boolean known() {
        return lack == null;
    }
}
