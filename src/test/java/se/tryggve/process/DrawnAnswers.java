package se.tryggve.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tryggve.workflow.DecisionTables;

/** Chooses by dice in every list and between every pair of radio buttons of a form, within what the law knows. */
final class DrawnAnswers implements Function<FormFiller.Paper, Map<String, Object>> {

    /** How often, in percent, what ends matters is chosen in a case that has not gone on for long. */
    private static final int ONWARD = 40;

    /** What ends matters, for a case that has gone on for long. */
    private static final Map<String, Object> HOMEWARD = Map.of(
            "followUp", "end",
            "approval", "decide",
            "reviewResult", "approved",
            "applicationComplete", "yes",
            "isAppeal", "no",
            "isReview", "no",
            "correct", "no",
            "demand", "no",
            "appealedFurther", "no");

    private static final Map<String, Object> IN_PART = Map.of(
            "mode", "live", "timeWindows", List.of(Map.of("weekdays", List.of("fri"), "from", "18:00", "to", "22:00")));

    private final Dice dice;
    private final DecisionTables tables;
    private final DrawnCase drawn;
    private final boolean homeward;

    DrawnAnswers(Dice dice, DecisionTables tables, DrawnCase drawn, boolean homeward) {
        this.dice = dice;
        this.tables = tables;
        this.drawn = drawn;
        this.homeward = homeward;
    }

    @Override
    public Map<String, Object> apply(FormFiller.Paper paper) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        paper.options().forEach((path, options) -> {
            if (!path.contains(".")) {
                chosen.put(path, choose(path, options));
            }
        });
        paper.values().forEach((list, rows) -> {
            if (rows instanceof List<?> all && hasChoices(paper, list)) {
                chosen.put(list, all.stream().map(row -> row(paper, list)).toList());
            }
        });
        keepToTheLaw(paper, chosen);
        return chosen;
    }

    private Object choose(String key, List<Object> options) {
        Object wanted = homeward || dice.chance(ONWARD) ? HOMEWARD.get(key) : null;
        return wanted != null && options.contains(wanted) ? wanted : dice.one(options);
    }

    private static boolean hasChoices(FormFiller.Paper paper, String list) {
        return paper.options().keySet().stream().anyMatch(path -> path.startsWith(list + "."));
    }

    private Map<String, Object> row(FormFiller.Paper paper, String list) {
        Map<String, Object> row = new LinkedHashMap<>();
        paper.options().forEach((path, options) -> {
            String key = path.substring(path.indexOf('.') + 1);
            if (path.startsWith(list + ".") && !key.contains(".")) {
                row.put(key, choose(key, options));
            }
        });
        if ("partlyGranted".equals(row.get("outcome"))) {
            row.putAll(IN_PART);
        }
        if (row.containsKey("outcome")) {
            row.put("validUntil", Course.IN_TWO_YEARS);
        }
        return row;
    }

    /** Exemptions that the law of the day does not know stop the case for a lawyer; those are tried elsewhere. */
    private void keepToTheLaw(FormFiller.Paper paper, Map<String, Object> chosen) {
        List<Object> exemptions = paper.options().get("exemption");
        if (exemptions == null) {
            return;
        }
        List<Object> known = known(exemptions, chosen);
        if (known.isEmpty()) {
            chosen.put("publicAccess", "yes");
            known = known(exemptions, chosen);
        }
        chosen.put("exemption", dice.one(known));
    }

    private List<Object> known(List<Object> exemptions, Map<String, Object> chosen) {
        return exemptions.stream()
                .filter(exemption -> isKnown(chosen, exemption))
                .toList();
    }

    private boolean isKnown(Map<String, Object> chosen, Object exemption) {
        Map<String, Object> facts = new LinkedHashMap<>(chosen);
        facts.put("measure", drawn.kind().measure());
        facts.put("receivedDate", drawn.received().toString());
        facts.put("exemption", exemption);
        facts.put("exemptPurpose", exemption.equals("none") ? null : chosen.get("exemptPurpose"));
        facts.put("guardKind", null);
        return !tables.rows("legalRegime", facts).isEmpty();
    }
}
