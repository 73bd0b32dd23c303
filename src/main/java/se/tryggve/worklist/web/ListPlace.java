package se.tryggve.worklist.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskQuery;
import se.tryggve.worklist.TaskSort;

/**
 * The place in the list that a task is opened from and left to; it travels in the address, so that the way back is the way in.
 *
 * @param asked what the list shows
 * @param columns what each line shows
 * @param after the line after which the page begins; empty for the first page and for what is no cursor
 * @param ignored words of the address that mean nothing, by name
 */
record ListPlace(TaskQuery asked, List<Column> columns, String after, List<String> ignored) {

    /** The name in the page's model. */
    static final String ATTRIBUTE = "place";
    /** The field of forms that holds the whole place, because forms of tasks have fields of every other name. */
    static final String FIELD = "_list";

    private static final String COLUMNS = "columns";
    private static final String AFTER = "after";

    /** Reads a place from its words. */
    static ListPlace of(Map<String, String> words) {
        TaskQuery query = TaskQuery.read(words);
        String after = TaskCursor.ofText(words.getOrDefault(AFTER, ""), query.sort())
                .map(TaskCursor::text)
                .orElse("");
        return new ListPlace(query, Column.read(words.get(COLUMNS)), after, TaskQuery.meaningless(words));
    }

    /** Reads a place from the end of an address; a place that cannot be read is the officer's own list. */
    static ListPlace of(String address) {
        try {
            MultiValueMap<String, String> words =
                    UriComponentsBuilder.newInstance().query(address).build().getQueryParams();
            Map<String, String> decoded = new LinkedHashMap<>();
            words.toSingleValueMap()
                    .forEach((name, value) -> decoded.put(
                            name,
                            value == null ? "" : UriUtils.decode(value.replace("+", "%20"), StandardCharsets.UTF_8)));
            return of(decoded);
        } catch (IllegalArgumentException unreadable) {
            return of(Map.of());
        }
    }

    /** The view's word. */
    public String view() {
        return asked.view().code();
    }

    TaskCursor cursor() {
        return TaskCursor.ofText(after, asked.sort()).orElse(TaskCursor.START);
    }

    /** What the address of a list or a task ends with; empty for the first page of the officer's own list. */
    public String query() {
        Map<String, String> words = words();
        if (!after.isEmpty()) {
            words.put(AFTER, after);
        }
        return query(words);
    }

    /** The same without the question mark, for forms. */
    public String address() {
        String query = query();
        return query.isEmpty() ? "" : query.substring(1);
    }

    /** The choice without the page, as it is kept in a saved view. */
    public String choice() {
        String query = query(words());
        return query.isEmpty() ? "" : query.substring(1);
    }

    /** The first page of the list with one word changed. */
    public String with(String name, String value) {
        Map<String, String> words = words();
        words.put(name, value);
        return query(of(words).words());
    }

    /** The first page of the list without a word. */
    public String without(String name) {
        Map<String, String> words = words();
        words.remove(name);
        return query(words);
    }

    /** The list of another view, in the same order and with the same columns, not narrowed. */
    public String inView(String code) {
        Map<String, String> words = words();
        words.keySet().retainAll(List.of("sort", COLUMNS));
        words.put("view", code);
        return query(of(words).words());
    }

    /** The names of the words that narrow the list. */
    public List<String> chosen() {
        List<String> names = new ArrayList<>(asked.words().keySet());
        names.removeAll(List.of("view", "sort"));
        return names;
    }

    /** The first page. */
    public String first() {
        return query(words());
    }

    /** The next page. */
    public String next(TaskCursor cursor) {
        return new ListPlace(asked, columns, cursor.text(), ignored).query();
    }

    /** The list sorted by this key, turned round if it is sorted so already. */
    public String sortedBy(String key) {
        TaskSort sort = asked.sort();
        boolean turn = sort.key().code().equals(key);
        return with("sort", turn ? sort.turned().code() : key);
    }

    /** How the list is sorted by this key, as assistive technology is told; null if it is not. */
    public String sorted(String key) {
        return !asked.sort().key().code().equals(key) ? null : asked.sort().descending() ? "descending" : "ascending";
    }

    /** Whether a line shows this column. */
    public boolean shows(String code) {
        return columns.stream().anyMatch(column -> column.code().equals(code));
    }

    /** The words of the choice by name, for forms that change some of them. */
    public Map<String, String> words() {
        Map<String, String> words = asked.words();
        if (!columns.equals(Column.USUAL)) {
            words.put(COLUMNS, Column.written(columns));
        }
        return words;
    }

    private static String query(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", words.isEmpty() ? "" : "?", ""));
    }
}
