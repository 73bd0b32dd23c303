package se.tryggve.worklist.web;

import java.text.NumberFormat;
import java.util.Locale;
import se.tryggve.worklist.SavedView;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskView;

/**
 * A way to look at the list with how many tasks stand behind it; never more exact than what can be shown.
 *
 * @param view the view's word; null for a saved view
 * @param saved null for a view that everybody has
 * @param query what the address ends with
 * @param here whether it is what the page shows
 */
record CountedTab(String view, SavedView saved, String query, String count, boolean here) {

    static CountedTab of(TaskView view, ListPlace place, int count) {
        return new CountedTab(
                view.code(),
                null,
                place.inView(view.code()),
                text(count),
                view == place.asked().view());
    }

    static CountedTab of(SavedView saved, ListPlace place, int count) {
        String query = saved.address().isEmpty() ? "" : "?" + saved.address();
        return new CountedTab(null, saved, query, text(count), saved.address().equals(place.choice()));
    }

    private static String text(int count) {
        String number = NumberFormat.getIntegerInstance(Locale.forLanguageTag("sv"))
                .format(Math.min(count, TaskPage.COUNTED - 1));
        return count < TaskPage.COUNTED ? number : number + "+";
    }
}
