package se.tryggve.handbook.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what stands in the cells of a decision table in words; what it cannot read it shows as it stands. */
final class CellWords {

    private static final String AND = " and ";
    private static final String DATE = "date\\(\"([\\d-]+)\"\\)";
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern STRINGS = Pattern.compile(STRING + "(?:\\s*,\\s*" + STRING + ")*");
    private static final Pattern NOT = Pattern.compile("not\\((.+)\\)");
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(?:" + DATE + "|(-?[\\d.]+))");
    private static final Pattern BETWEEN = Pattern.compile(
            "([\\[\\](])\\s*(?:" + DATE + "|(-?[\\d.]+))\\s*\\.\\.\\s*(?:" + DATE + "|(-?[\\d.]+))\\s*([\\[\\])])");
    private static final Pattern CONTAINS =
            Pattern.compile("list contains\\(\\?,\\s*" + STRING + "\\)(\\s*=\\s*false)?");
    private static final List<String> NAMED = List.of(
            "handbook.said.",
            "identity.role.",
            "identity.kind.",
            "casefile.regime.",
            "deadline.rule.",
            "handbook.value.basis.");

    private final Words words;
    private final TimeWords times;
    private final Map<String, String> labels;
    private final Map<String, String> steps;

    /**
     * Words for the cells of one table.
     *
     * @param labels what options of forms are called
     * @param steps what steps are called, by id
     */
    CellWords(Words words, TimeWords times, Map<String, String> labels, Map<String, String> steps) {
        this.words = words;
        this.times = times;
        this.labels = labels;
        this.steps = steps;
    }

    /** A condition. */
    String condition(String column, String written) {
        String text = written.strip();
        if (text.isEmpty() || text.equals("-")) {
            return words.text("handbook.cell.any");
        }
        Matcher not = NOT.matcher(text);
        if (not.matches()) {
            return words.text("handbook.cell.not", condition(column, not.group(1)));
        }
        if (text.startsWith("list contains") && text.contains(AND)) {
            return Arrays.stream(text.split(AND))
                    .map(part -> condition(column, part))
                    .collect(Collectors.joining(" " + words.text("twin.and") + " "));
        }
        Matcher contains = CONTAINS.matcher(text);
        if (contains.matches()) {
            return words.text(
                    "handbook.cell.contains" + (contains.group(2) == null ? "" : ".not"), step(contains.group(1)));
        }
        return range(column, text);
    }

    private String range(String column, String text) {
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return words.text(
                    "handbook.cell.between",
                    point(between.group(2), between.group(3)),
                    point(between.group(4), between.group(5)));
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            String sort = compared.group(2) == null ? "number" : "date";
            String how = Map.of("<=", "most", ">=", "least", "<", "less", ">", "more")
                    .get(compared.group(1));
            return words.text("handbook.cell." + sort + "." + how, point(compared.group(2), compared.group(3)));
        }
        return value(column, text);
    }

    private String point(String date, String number) {
        try {
            return date == null ? number : times.day(LocalDate.parse(date));
        } catch (DateTimeParseException unreadable) {
            return date;
        }
    }

    /** A value, or several of which one must fit. */
    String value(String column, String written) {
        String text = written.strip();
        if (STRINGS.matcher(text).matches()) {
            List<String> said = new ArrayList<>();
            Matcher one = STRING.matcher(text);
            while (one.find()) {
                said.add(label(column, one.group(1).replace("\\\"", "\"")));
            }
            return either(said);
        }
        return switch (text) {
            case "true" -> words.text("handbook.cell.true");
            case "false" -> words.text("handbook.cell.false");
            case "null", "" -> words.text("handbook.cell.none");
            default -> text;
        };
    }

    private String either(List<String> said) {
        int last = said.size() - 1;
        return last < 1
                ? said.get(0)
                : String.join(", ", said.subList(0, last)) + " " + words.text("twin.or") + " " + said.get(last);
    }

    private String label(String column, String value) {
        String own = labels.get(column + " " + value);
        if (own != null) {
            return own;
        }
        if (value.startsWith("userTask_")) {
            return step(value);
        }
        String event = words.textOr("deadline.event." + value + ".waiting", "");
        return Stream.concat(NAMED.stream().map(prefix -> words.textOr(prefix + value, "")), Stream.of(event))
                .filter(text -> !text.isEmpty() && !text.contains("{"))
                .findFirst()
                .orElse(value);
    }

    private String step(String element) {
        return Words.quoted(steps.getOrDefault(element, element));
    }
}
