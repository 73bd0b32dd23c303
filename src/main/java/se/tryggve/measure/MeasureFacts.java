package se.tryggve.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a line in the words that forms, facts and the audit log share. */
public final class MeasureFacts {

    private MeasureFacts() {}

    /** Everything about the object: what is asked under the form's keys, and what was decided. */
    public static Map<String, Object> of(MeasureLine line) {
        Map<String, Object> facts = asked(line);
        line.decided().ifPresent(ruling -> facts.put("decided", of(ruling)));
        if (line.operation() != null) {
            facts.put("operation", line.operation().state().code());
        }
        return facts;
    }

    /** What is asked, under the keys of the form that asks it. */
    public static Map<String, Object> asked(MeasureLine line) {
        Asked asked = line.asked();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", line.id().value().toString());
        facts.put("kind", line.kind().code());
        facts.put("label", asked.label());
        if (line.kind() == MeasureKind.CAMERA) {
            camera(asked, facts);
        } else {
            facts.put("areaDescription", asked.place());
            facts.put("assignment", asked.purpose());
        }
        facts.put("timeWindows", windows(asked.windows()));
        return facts;
    }

    /** What was decided, under the keys of the form that drafts it. */
    public static Map<String, Object> of(Ruling ruling) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("outcome", ruling.outcome().code());
        facts.put("mode", ruling.mode() == null ? null : ruling.mode().code());
        facts.put("sound", ruling.sound());
        facts.put("storageDays", ruling.storageDays());
        facts.put("timeWindows", windows(ruling.windows()));
        facts.put("conditions", ruling.conditions());
        facts.put(
                "validFrom",
                ruling.validFrom() == null ? null : ruling.validFrom().toString());
        facts.put(
                "validUntil",
                ruling.validUntil() == null ? null : ruling.validUntil().toString());
        return facts;
    }

    /** Weekly hours as a form's rows. */
    public static List<Map<String, Object>> windows(List<WeekWindow> windows) {
        return windows.stream().map(WindowAnswer::write).toList();
    }

    private static void camera(Asked asked, Map<String, Object> facts) {
        facts.put("placeDescription", asked.place());
        facts.put("mode", asked.mode().code());
        if (asked.inFull()) {
            details(asked, facts);
        }
    }

    private static void details(Asked asked, Map<String, Object> facts) {
        facts.put("placeType", asked.placeType());
        facts.put("sound", asked.sound());
        facts.put("specialTechnique", asked.specialTechnique());
        facts.put("storageDays", asked.storageDays());
        facts.put("storageReason", asked.storageReason());
        facts.put("fieldOfView", asked.fieldOfView());
        facts.put("purpose", asked.purpose());
    }
}
