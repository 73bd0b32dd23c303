package se.tryggve.measure.internal;

import java.util.List;
import se.tryggve.casefile.PlaceType;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.measure.AnswerRow;
import se.tryggve.measure.Asked;
import se.tryggve.measure.Mode;
import se.tryggve.measure.WeekWindow;

/** Reads what is asked out of the rows of a form. */
final class RequestReader {

    private RequestReader() {}

    static Request camera(AnswerRow row) {
        String label = label(row);
        Mode mode =
                Mode.ofCode(row.text("mode")).orElseThrow(() -> refused(row, "mode", "measure.refused.mode", label));
        Integer days = mode == Mode.LIVE ? null : row.number("storageDays");
        Asked asked = new Asked(
                label,
                required(row, "placeDescription", label),
                placeType(row, label),
                mode,
                row.flag("sound"),
                row.text("specialTechnique"),
                days,
                days == null ? null : row.text("storageReason"),
                row.text("fieldOfView"),
                required(row, "purpose", label),
                windows(row, label));
        return new Request(row.id("id"), checked(row, asked));
    }

    static Request guardArea(AnswerRow row) {
        String label = label(row);
        Asked asked = new Asked(
                label,
                required(row, "areaDescription", label),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                required(row, "assignment", label),
                windows(row, label));
        return new Request(row.id("id"), asked);
    }

    private static Asked checked(AnswerRow row, Asked asked) {
        if (asked.mode() == Mode.RECORDED && asked.storageDays() == null) {
            throw refused(row, "storageDays", "measure.refused.storageDays", asked.label());
        }
        if (asked.storageDays() != null && asked.storageDays() < 0) {
            throw refused(row, "storageDays", "measure.refused.storageDays", asked.label());
        }
        if (asked.longStorage() && asked.storageReason() == null) {
            throw refused(row, "storageReason", "measure.refused.storageReason", asked.label());
        }
        return asked;
    }

    private static String placeType(AnswerRow row, String label) {
        String code = required(row, "placeType", label);
        return PlaceType.ofCode(code)
                .orElseThrow(() -> refused(row, "placeType", "measure.refused.placeType", label))
                .code();
    }

    private static List<WeekWindow> windows(AnswerRow row, String label) {
        List<WeekWindow> windows = row.windows("timeWindows");
        if (windows.isEmpty()) {
            throw refused(row, "timeWindows", "measure.refused.noHours", label);
        }
        return windows;
    }

    private static String label(AnswerRow row) {
        String label = row.text("label");
        if (label == null) {
            throw RefusedAnswerException.at(row.at("label"), "measure.refused.noLabel");
        }
        return label;
    }

    private static String required(AnswerRow row, String key, String label) {
        String text = row.text(key);
        if (text == null) {
            throw refused(row, key, "measure.refused.missing." + key, label);
        }
        return text;
    }

    private static RefusedAnswerException refused(AnswerRow row, String field, String key, String label) {
        return RefusedAnswerException.at(row.at(field), key, label);
    }
}
