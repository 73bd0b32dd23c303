package se.tryggve.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tryggve.form.FactSource;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormDesk;
import se.tryggve.form.Problem;
import se.tryggve.form.UploadStore;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fills in a form as far as it demands: what the course says first, then something lawful in every field that is asked for. */
final class FormFiller {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final int ROUNDS = 12;
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

    FormAnswer fill(HumanTask task, Officer officer, Map<String, Object> said) {
        Map<String, Object> form = tree(forms.describe(task, officer, SWEDISH));
        Map<String, Object> values = tree(form.get("values"));
        rowsKeepTheirTokens(form, values);
        onlyFieldsAreSent(tree(form.get("schema")).get("components"), values);
        listsHaveAFirstRow(tree(form.get("schema")).get("components"), values);
        dated(said).forEach((key, value) -> values.put(key, laidOver(values.get(key), value)));
        Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
        collect(tree(form.get("schema")).get("components"), "", fields);
        for (int round = 0; round < ROUNDS; round++) {
            FormAnswer answer = forms.read(task, officer, null, json.writeValueAsBytes(values));
            List<Problem> problems = forms.check(task, officer, answer);
            if (problems.isEmpty()) {
                return answer;
            }
            for (Problem problem : problems) {
                put(values, problem.path(), filled(task, officer, fields, problem));
            }
        }
        throw new AssertionError(task.formId() + " never becomes complete: "
                + forms.check(task, officer, forms.read(task, officer, null, json.writeValueAsBytes(values))) + " "
                + values);
    }

    private Map<String, Object> dated(Map<String, Object> said) {
        String twoYearsOn = LocalDate.parse(day).plusYears(2).toString();
        return tree(json.readValue(json.writeValueAsString(said).replace(Course.IN_TWO_YEARS, twoYearsOn), Map.class));
    }

    private Object filled(HumanTask task, Officer officer, Map<String, Map<String, Object>> fields, Problem problem) {
        Map<String, Object> field = fields.get(problem.path().replaceAll("\\[\\d+]", ""));
        if (field == null) {
            throw new AssertionError(task.formId() + ": " + problem);
        }
        return switch (field.get("type").toString()) {
            case "checkbox" -> true;
            case "number" -> tree(field.get("validate")).getOrDefault("min", 1);
            case "datetime" -> day;
            case "radio", "select" -> options(field, task, officer).get(0);
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
        Object offered = fixed != null
                ? fixed
                : facts.get(field.get("valuesKey").toString())
                        .facts(task.caseId(), officer.authority().id());
        return maps(offered).stream().map(option -> option.get("value")).toList();
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

    /** The first row that is said stands for all rows. */
    private static Object laidOver(Object before, Object said) {
        List<Map<String, Object>> rows = maps(said);
        if (rows.isEmpty()) {
            return said;
        }
        List<Object> all = new ArrayList<>();
        for (Map<String, Object> row : maps(before)) {
            row.putAll(rows.get(0));
            all.add(row);
        }
        return all;
    }

    private static void put(Map<String, Object> values, String path, Object value) {
        Object at = values;
        String[] steps = path.replace("[", ".").replace("]", "").split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof List<?> list
                    ? list.get(Integer.parseInt(steps[i]))
                    : asMap(at).computeIfAbsent(steps[i], step -> new ArrayList<>(List.of(new LinkedHashMap<>())));
        }
        asMap(at).put(steps[steps.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object map) {
        return (Map<String, Object>) map;
    }

    private static List<Map<String, Object>> maps(Object list) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.stream().filter(Map.class::isInstance).forEach(item -> maps.add(asMap(item)));
        }
        return maps;
    }

    private static Map<String, Object> tree(Object value) {
        return value == null ? new LinkedHashMap<>() : new JsonMapper().convertValue(value, TREE);
    }
}
