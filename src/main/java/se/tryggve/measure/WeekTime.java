package se.tryggve.measure;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A set of minutes of a week that repeats: what several windows cover together, however they were written. */
public final class WeekTime {

    static final int WEEK = 7 * WeekWindow.DAY;

    private final BitSet minutes;

    private WeekTime(BitSet minutes) {
        this.minutes = minutes;
    }

    /** What the windows cover together; overlaps count once. */
    public static WeekTime of(Collection<WeekWindow> windows) {
        BitSet week = new BitSet(WEEK);
        windows.forEach(window -> window.addTo(week));
        return new WeekTime(week);
    }

    /** Whether no minute is covered. */
    public boolean isEmpty() {
        return minutes.isEmpty();
    }

    /** Whether every minute of every day is covered. */
    public boolean isRoundTheClock() {
        return minutes.cardinality() == WEEK;
    }

    /** Whether the other set covers every minute that this one covers. */
    public boolean isWithin(WeekTime other) {
        return minus(other).isEmpty();
    }

    /** The minutes of this set that the other does not cover. */
    public WeekTime minus(WeekTime other) {
        BitSet rest = (BitSet) minutes.clone();
        rest.andNot(other.minutes);
        return new WeekTime(rest);
    }

    /** The minutes that both sets cover. */
    public WeekTime and(WeekTime other) {
        BitSet both = (BitSet) minutes.clone();
        both.and(other.minutes);
        return new WeekTime(both);
    }

    /** The fewest plain windows that cover exactly these minutes: days with the same hours written together. */
    public List<WeekWindow> windows() {
        return new Runs(minutes).windows();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekTime time && time.minutes.equals(minutes);
    }

    @Override
    public int hashCode() {
        return minutes.hashCode();
    }

    @Override
    public String toString() {
        return windows().toString();
    }
}
