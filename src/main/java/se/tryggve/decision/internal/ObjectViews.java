package se.tryggve.decision.internal;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.tryggve.decision.internal.DecisionView.ObjectView;
import se.tryggve.decision.internal.DecisionView.WindowView;
import se.tryggve.measure.Asked;
import se.tryggve.measure.MeasureWords;
import se.tryggve.measure.Mode;
import se.tryggve.measure.Ruling;
import se.tryggve.measure.WeekTime;
import se.tryggve.measure.WeekWindow;

/** Sets asked and granted side by side, a line for each asked window. */
@Component
class ObjectViews {

    private final MeasureWords words;

    ObjectViews(MeasureWords words) {
        this.words = words;
    }

    List<ObjectView> of(List<DecisionText.Item> items, Locale locale) {
        return items.stream()
                .map(item -> of(item.asked(), item.ruling(), locale))
                .toList();
    }

    ObjectView of(Asked asked, Ruling ruling, Locale locale) {
        return new ObjectView(
                asked.label(),
                asked.place(),
                words.outcome(ruling.outcome(), locale),
                ruling.outcome().tone(),
                ruling,
                words.soundAndStorage(ruling, locale),
                words.validity(ruling.validFrom(), ruling.validUntil(), locale),
                words.difference(asked, ruling, locale),
                asked.windows().stream()
                        .map(window -> window(window, asked, ruling, locale))
                        .toList());
    }

    private WindowView window(WeekWindow window, Asked asked, Ruling ruling, Locale locale) {
        WeekTime granted = WeekTime.of(List.of(window)).and(ruling.time());
        return new WindowView(
                line(asked.mode(), List.of(window), locale),
                granted.isEmpty() ? null : line(ruling.mode(), granted.windows(), locale));
    }

    private String line(Mode mode, List<WeekWindow> windows, Locale locale) {
        String hours = words.hours(windows, locale);
        return mode == null ? hours : words.mode(mode, locale) + ", " + hours;
    }
}
