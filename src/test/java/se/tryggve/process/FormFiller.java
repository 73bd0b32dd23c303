package se.tryggve.process;

import static se.tryggve.process.FormTree.maps;
import static se.tryggve.process.FormTree.put;
import static se.tryggve.process.FormTree.tree;
import static se.tryggve.process.FormTree.valueAt;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.tryggve.form.FactSource;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormDesk;
import se.tryggve.form.Problem;
import se.tryggve.form.UploadStore;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;
import tools.jackson.databind.json.JsonMapper;

/** Fills in a form as far as it demands: what the course says first, then something lawful in every field that is asked for. */
final class FormFiller {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final int ROUNDS = 12;

    /** Days to a last day that everybody has time for. */
    private static final int FAR = 100;

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private final FormDesk forms;
    private final UploadStore uploads;
    private final Map<String, FactSource> facts;
    private final JsonMapper json = new JsonMapper();
    private final String day;

    FormFiller(FormDesk forms, UploadStore uploads, Map<String, FactSource> facts, String day) {
        this.forms = forms;
        this.uploads = uploads;
        this.facts = facts;
        this.day = day;
    }

    /**
     * A form that is about to be filled in.
     *
     * @param options what can be chosen, by path: {@code outcome}, or {@code objects.outcome} in each row of a list
     * @param values what stands in it already
     */
    record Paper(HumanTask task, Map<String, List<Object>> options, Map<String, Object> values) {}

    /** Fills in what the choices say, and what the form demands besides. */
    FormAnswer fill(HumanTask task, Officer officer, Function<Paper, Map<String, Object>> choices) {
        Map<String, Object> form = tree(forms.describe(task, officer, SWEDISH));
        Map<String, Object> values = tree(form.get("values"));
        rowsKeepTheirTokens(form, values);
        onlyFieldsAreSent(tree(form.get("schema")).get("components"), values);
        listsHaveAFirstRow(tree(form.get("schema")).get("components"), values);
        Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
        collect(tree(form.get("schema")).get("components"), "", fields);
        dated(choices.apply(new Paper(task, offered(fields, task, officer), values)))
                .forEach((key, value) -> values.put(key, laidOver(values.get(key), value)));
        return completed(task, officer, values, fields);
    }

    private FormAnswer completed(
            HumanTask task, Officer officer, Map<String, Object> values, Map<String, Map<String, Object>> fields) {
        for (int round = 0; round < ROUNDS; round++) {
            FormAnswer answer = forms.read(task, officer, null, json.writeValueAsBytes(values));
            List<Problem> problems = forms.check(task, officer, answer);
            if (problems.isEmpty()) {
                return answer;
            }
            for (Problem problem : problems) {
                Object refused = valueAt(values, problem.path());
                put(values, problem.path(), filled(task, officer, fields, problem, refused));
            }
        }
        throw new AssertionError(task.formId() + " never becomes complete: "
                + forms.check(task, officer, forms.read(task, officer, null, json.writeValueAsBytes(values))) + " "
                + values);
    }

    private Map<String, List<Object>> offered(
            Map<String, Map<String, Object>> fields, HumanTask task, Officer officer) {
        Map<String, List<Object>> offered = new LinkedHashMap<>();
        fields.forEach((path, field) -> {
            if (Set.of("radio", "select").contains(field.get("type"))) {
                offered.put(path, options(field, task, officer));
            }
        });
        return offered;
    }

    private Map<String, Object> dated(Map<String, Object> said) {
        String twoYearsOn = LocalDate.parse(day).plusYears(2).toString();
        return tree(json.readValue(json.writeValueAsString(said).replace(Course.IN_TWO_YEARS, twoYearsOn), Map.class));
    }

    private Object filled(
            HumanTask task, Officer officer, Map<String, Map<String, Object>> fields, Problem problem, Object refused) {
        Map<String, Object> field = fields.get(problem.path().replaceAll("\\[\\d+]", ""));
        if (field == null) {
            throw new AssertionError(task.formId() + ": " + problem);
        }
        return switch (field.get("type").toString()) {
            case "checkbox" -> true;
            case "number" -> tree(field.get("validate")).getOrDefault("min", 1);
            case "datetime" ->
                day.equals(refused) ? LocalDate.parse(day).plusDays(FAR).toString() : day;
            case "radio", "select" -> another(options(field, task, officer), refused);
            case "checklist", "taglist" -> together(options(field, task, officer));
            case "filepicker" ->
                List.of(uploads.store(
                                task.id(),
                                officer.id(),
                                "karta.pdf",
                                "application/pdf",
                                new ByteArrayInputStream(PDF),
                                PDF.length)
                        .id()
                        .toString());
            default -> text(field);
        };
    }

    /** The option after the one that was refused; the first where none was. */
    private static Object another(List<Object> options, Object refused) {
        return options.get((options.indexOf(refused) + 1) % options.size());
    }

    private static String text(Map<String, Object> field) {
        String pattern = String.valueOf(tree(field.get("validate")).get("pattern"));
        if (!pattern.contains(":")) {
            return pattern.contains("\\d{6}") ? "212000-0126" : "Prövat";
        }
        return field.get("key").equals("from") ? "18:00" : "23:00";
    }

    /** Everything that may be chosen at once: "none" excludes the rest. */
    private static List<Object> together(List<Object> options) {
        return options.stream().filter(option -> !"none".equals(option)).toList();
    }

    private List<Object> options(Map<String, Object> field, HumanTask task, Officer officer) {
        Object fixed = field.get("values");
        return maps(fixed != null ? fixed : fact(field.get("valuesKey").toString(), task, officer)).stream()
                .map(option -> option.get("value"))
                .toList();
    }

    private Object fact(String key, HumanTask task, Officer officer) {
        String[] names = key.split("\\.");
        Object fact = facts.get(names[0]).facts(task, officer.authority().id());
        return names.length == 1 ? fact : tree(fact).get(names[1]);
    }

    private static void collect(Object components, String prefix, Map<String, Map<String, Object>> into) {
        for (Map<String, Object> component : maps(components)) {
            Object name = component.getOrDefault("key", component.get("path"));
            String path = name == null ? prefix : prefix.isEmpty() ? name.toString() : prefix + "." + name;
            if (name != null) {
                into.put(path, component);
            }
            collect(component.get("components"), path, into);
        }
    }

    private static void rowsKeepTheirTokens(Map<String, Object> form, Map<String, Object> values) {
        for (Map<String, Object> component : maps(form.get("components"))) {
            List<Map<String, Object>> tokens = maps(component.get("rows"));
            List<Object> rows = new ArrayList<>(maps(values.get(String.valueOf(component.get("path")))));
            for (int i = 0; i < Math.min(tokens.size(), rows.size()); i++) {
                Map<String, Object> row = tree(rows.get(i));
                row.put("_row", tokens.get(i).get("_row"));
                rows.set(i, row);
            }
            if (!rows.isEmpty()) {
                values.put(component.get("path").toString(), rows);
            }
        }
    }

    private static void onlyFieldsAreSent(Object components, Map<String, Object> values) {
        Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
        collect(components, "", fields);
        values.keySet().removeIf(key -> !key.equals("_row") && !fields.containsKey(key));
        fields.forEach((path, field) -> {
            if (field.get("type").equals("dynamiclist") && !path.contains(".")) {
                maps(values.get(path)).forEach(row -> onlyFieldsAreSent(field.get("components"), row));
            }
        });
    }

    private static void listsHaveAFirstRow(Object components, Map<String, Object> values) {
        for (Map<String, Object> component : maps(components)) {
            boolean list = component.get("type").equals("dynamiclist");
            if (list && !Integer.valueOf(0).equals(component.get("defaultRepetitions"))) {
                if (maps(values.get(component.get("path").toString())).isEmpty()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    listsHaveAFirstRow(component.get("components"), row);
                    values.put(component.get("path").toString(), new ArrayList<>(List.of(row)));
                }
            } else if (!list) {
                listsHaveAFirstRow(component.get("components"), values);
            }
        }
    }

    /** The last row that is said stands for the rows after it. */
    private static Object laidOver(Object before, Object said) {
        List<Map<String, Object>> rows = maps(said);
        if (rows.isEmpty()) {
            return said;
        }
        List<Object> all = new ArrayList<>();
        for (Map<String, Object> row : maps(before)) {
            row.putAll(rows.get(Math.min(all.size(), rows.size() - 1)));
            all.add(row);
        }
        return all;
    }
}
