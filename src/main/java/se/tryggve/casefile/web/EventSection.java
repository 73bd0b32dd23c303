package se.tryggve.casefile.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.casefile.internal.CaseEvents;
import se.tryggve.identity.Officer;

/** What the reader can register that has reached the case from outside. */
@Component
class EventSection implements CaseSection {

    private final CaseEvents events;

    EventSection(CaseEvents events) {
        this.events = events;
    }

    @Override
    public String id() {
        return "events";
    }

    @Override
    public String titleKey() {
        return "casefile.section.events";
    }

    @Override
    public String fragment() {
        return "casefile/events :: section";
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        List<CaseEvents.Choice> choices = events.of(id, viewer);
        return choices.isEmpty() ? null : new View(id.toString(), choices);
    }

    /** The case and what can be registered in it. */
    record View(String caseId, List<CaseEvents.Choice> choices) {}
}
