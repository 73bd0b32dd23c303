package se.tryggve.deadline.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.deadline.DeadlineLine;
import se.tryggve.deadline.internal.DeadlineReading;
import se.tryggve.identity.Officer;

/** The deadlines of the case that the viewer's authority counts, must meet or may know, each with its sum in words. */
@Component
class DeadlineSection implements CaseSection {

    private final DeadlineReading reading;

    DeadlineSection(DeadlineReading reading) {
        this.reading = reading;
    }

    @Override
    public String id() {
        return "deadlines";
    }

    @Override
    public String titleKey() {
        return "deadline.section";
    }

    @Override
    public String fragment() {
        return "deadline/section :: section";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        List<DeadlineLine> all = reading.ofCase(id, viewer);
        Comparator<DeadlineLine> latestFirst = Comparator.comparing(
                line -> line.ended() == null ? line.due() : line.ended(), Comparator.reverseOrder());
        return new View(
                id.toString(),
                all.stream().filter(line -> line.outcome() == null).toList(),
                all.stream()
                        .filter(line -> line.outcome() != null)
                        .sorted(latestFirst)
                        .toList());
    }

    /**
     * What the section shows.
     *
     * @param running those that run, the nearest day first
     * @param over those that are over, the latest first
     */
    record View(String caseId, List<DeadlineLine> running, List<DeadlineLine> over) {}
}
