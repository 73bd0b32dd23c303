package se.tryggve.worklist.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskView;

/**
 * The place in the list that a task is opened from and left to; it travels in the address, so that the way back is the way in.
 *
 * @param view the view's word; what is no view is the officer's own
 * @param after the line after which the page begins; empty for the first page and for what is no cursor
 */
record ListPlace(String view, String after) {

    /** The name in the page's model. */
    static final String ATTRIBUTE = "place";

    ListPlace {
        view = TaskView.ofCode(view).orElse(TaskView.MINE).code();
        after = TaskCursor.ofText(after).map(TaskCursor::text).orElse("");
    }

    TaskView chosen() {
        return TaskView.ofCode(view).orElseThrow();
    }

    TaskCursor cursor() {
        return TaskCursor.ofText(after).orElse(TaskCursor.START);
    }

    /** What the address of a list or a task ends with; empty for the first page of the officer's own list. */
    public String query() {
        if (after.isEmpty()) {
            return chosen() == TaskView.MINE ? "" : "?view=" + view;
        }
        return "?view=" + view + "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
    }
}
