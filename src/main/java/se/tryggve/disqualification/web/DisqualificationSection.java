package se.tryggve.disqualification.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.disqualification.internal.DisqualificationReading;
import se.tryggve.disqualification.internal.DisqualificationReading.Line;
import se.tryggve.identity.Officer;

/** Who takes no part in the case at the reader's authority, and where that is reported and ruled. */
@Component
class DisqualificationSection implements CaseSection {

    private final DisqualificationReading reading;

    DisqualificationSection(DisqualificationReading reading) {
        this.reading = reading;
    }

    @Override
    public String id() {
        return "disqualification";
    }

    @Override
    public String titleKey() {
        return "disqualification.section";
    }

    @Override
    public String fragment() {
        return "disqualification/section :: section";
    }

    @Override
    public int order() {
        return 470;
    }

    @Override
    public View model(CaseId id, Officer viewer) {
        return new View(id.toString(), reading.in(id, viewer), reading.rulers(viewer));
    }

    /**
     * What the section shows.
     *
     * @param rulers the roles that rule, as models name them
     */
    record View(String caseId, List<Line> lines, List<String> rulers) {}
}
