package se.tryggve.deadline.internal;

/**
 * What can be done about a deadline before it is too late.
 *
 * @param extendable whether whoever counts it may give more time, with a reason
 * @param remindDays how many days before the last one people are reminded; null for the installation's own number
 */
record Leeway(boolean extendable, Integer remindDays) {

    /** Nobody may give more time. */
    static final Leeway NONE = new Leeway(false, null);

    /** A practice is the authority's own: it may give more of it. */
    static Leeway of(Basis basis) {
        return basis == Basis.PRACTICE ? new Leeway(true, null) : NONE;
    }
}
