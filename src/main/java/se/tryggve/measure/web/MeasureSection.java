package se.tryggve.measure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.Officer;
import se.tryggve.measure.MeasureWords;
import se.tryggve.measure.Measures;

/** Cameras and areas on the case page: asked and granted side by side. */
@Component
class MeasureSection implements CaseSection {

    private final Measures measures;
    private final MeasureWords words;
    private final Clock clock;
    private final ZoneId legalZone;

    MeasureSection(Measures measures, MeasureWords words, Clock clock, ZoneId legalZone) {
        this.measures = measures;
        this.words = words;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public String id() {
        return "measures";
    }

    @Override
    public String titleKey() {
        return "measure.section";
    }

    @Override
    public String fragment() {
        return "measure/section :: section";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<MeasureCard> model(CaseId id, Officer viewer) {
        Locale locale = LocaleContextHolder.getLocale();
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        return measures.visibleTo(id, viewer.authority().id()).stream()
                .map(line -> MeasureCard.of(line, today, words, locale))
                .toList();
    }
}
