package se.tryggve.form.reading;

import se.tryggve.form.schema.DynamicList;

/** How many rows one answer may hold in all, so that nobody can make the server work for ever. */
final class RowBudget {

    private static final int MOST = 1000;

    private int left = MOST;

    /** Whether one more row may be read; one above the limit of its list is, so that the check can refuse it. */
    boolean takes(int alreadyInList) {
        return alreadyInList <= DynamicList.MOST_ROWS && left-- > 0;
    }

    boolean exhausted() {
        return left < 0;
    }
}
