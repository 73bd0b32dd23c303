package se.tryggve.worklist.web;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskView;

/** The tabs above the list with how many tasks stand behind each; never more exact than what can be shown. */
record TaskCounts(String view, String count) {

    static List<TaskCounts> of(Map<TaskView, Integer> counts) {
        return Arrays.stream(TaskView.values())
                .map(view -> new TaskCounts(view.code(), text(counts.get(view))))
                .toList();
    }

    private static String text(int count) {
        String number = NumberFormat.getIntegerInstance(Locale.forLanguageTag("sv"))
                .format(Math.min(count, TaskPage.COUNTED - 1));
        return count < TaskPage.COUNTED ? number : number + "+";
    }
}
