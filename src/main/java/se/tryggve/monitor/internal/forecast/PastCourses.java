package se.tryggve.monitor.internal.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What decided cases tell: how long they stayed in each situation and what came then. */
final class PastCourses {

    private final Map<String, List<Passed>> passed = new HashMap<>();
    private final List<Integer> ages = new ArrayList<>();

    /**
     * One stay of a decided case.
     *
     * @param next the situation after it; null if the case was decided
     */
    record Passed(int days, String next) {}

    static PastCourses of(List<Course> courses) {
        PastCourses past = new PastCourses();
        courses.forEach(past::add);
        return past;
    }

    void add(Course course) {
        ages.add(course.days());
        for (int i = 0; i < course.stays().size(); i++) {
            Course.Stay stay = course.stays().get(i);
            String next =
                    i + 1 < course.stays().size() ? course.stays().get(i + 1).situation() : null;
            passed.computeIfAbsent(stay.situation(), unseen -> new ArrayList<>())
                    .add(new Passed(stay.days(), next));
        }
    }

    /** How many cases. */
    int size() {
        return ages.size();
    }

    /** Every stay in a situation. */
    List<Passed> in(String situation) {
        return passed.getOrDefault(situation, List.of());
    }

    /** How many days each case took, those that took at least so many. */
    List<Integer> olderThan(int days) {
        return ages.stream().filter(age -> age >= days).toList();
    }
}
