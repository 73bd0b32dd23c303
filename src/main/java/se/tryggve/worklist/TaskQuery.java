package se.tryggve.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.UserId;

/** What is asked of the list: a view, narrowed and in an order. Addresses, the API and saved views use the same words. */
public record TaskQuery(TaskView view, TaskFilter filter, TaskSort sort) {

    /** The words that a query is written with. */
    public static final Set<String> WORDS =
            Set.of("view", "kind", "phase", "place", "officer", "from", "to", "text", "sort");

    /** The most characters that a word may have. */
    public static final int LONGEST = 100;

    /** A view as it is before anybody narrows it. */
    public static TaskQuery of(TaskView view) {
        return new TaskQuery(view, TaskFilter.NONE, TaskSort.URGENT);
    }

    /** Reads a query from its words; what means nothing asks for nothing, such as a colleague where others are waited for. */
    public static TaskQuery read(Map<String, String> words) {
        TaskView view = word(words, "view").flatMap(TaskView::ofCode).orElse(TaskView.MINE);
        TaskFilter filter = new TaskFilter(
                word(words, "kind").flatMap(CaseKind::ofCode).orElse(null),
                word(words, "phase").orElse(null),
                word(words, "place").orElse(null),
                word(words, "officer")
                        .filter(officer -> view != TaskView.WAITING)
                        .map(UserId::new)
                        .orElse(null),
                word(words, "from").flatMap(TaskQuery::day).orElse(null),
                word(words, "to").flatMap(TaskQuery::day).orElse(null),
                word(words, "text").orElse(null));
        return new TaskQuery(
                view, filter, word(words, "sort").flatMap(TaskSort::ofCode).orElse(TaskSort.URGENT));
    }

    /** The words of this query; what goes without saying is left out. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "view", view == TaskView.MINE ? null : view.code());
        put(words, "kind", filter.kind() == null ? null : filter.kind().code());
        put(words, "phase", filter.phase());
        put(words, "place", filter.place());
        put(words, "officer", filter.officer());
        put(words, "from", filter.from());
        put(words, "to", filter.to());
        put(words, "text", filter.text());
        put(words, "sort", sort.equals(TaskSort.URGENT) ? null : sort.code());
        return words;
    }

    /** The words that were given a meaning that no query has, by name. */
    public static List<String> meaningless(Map<String, String> words) {
        Map<String, String> understood = new HashMap<>(Map.of("view", TaskView.MINE.code(), "sort", "due"));
        understood.putAll(read(words).words());
        return WORDS.stream()
                .filter(name -> !words.getOrDefault(name, "").isBlank())
                .filter(name -> !words.get(name).strip().equals(understood.get(name)))
                .sorted()
                .toList();
    }

    private static void put(Map<String, String> words, String name, Object value) {
        if (value != null) {
            words.put(name, value.toString());
        }
    }

    private static Optional<String> word(Map<String, String> words, String name) {
        return Optional.ofNullable(words.get(name))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .filter(word -> word.chars().noneMatch(Character::isISOControl));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() <= 9999);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
