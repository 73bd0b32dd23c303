package se.tryggve.casefile.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;

/** The head of a case page. */
@Component
class CaseHeads {

    private final CaseFiles files;
    private final Directory directory;
    private final PhaseBook phases;
    private final StatusSentence sentence;

    CaseHeads(CaseFiles files, Directory directory, PhaseBook phases, StatusSentence sentence) {
        this.files = files;
        this.directory = directory;
        this.phases = phases;
        this.sentence = sentence;
    }

    Head of(CaseOverview overview, Officer viewer) {
        String own = files.numberAt(overview.id(), viewer.authority().id()).orElse(null);
        return new Head(
                overview.id().toString(),
                overview.number(),
                overview.number().equals(own) ? null : own,
                overview.kind(),
                overview.title(),
                overview.place(),
                directory.authority(overview.owner()).name(),
                phases.steps(overview),
                sentence.of(overview, viewer),
                sentence.own(overview, viewer),
                overview.concluded());
    }

    /**
     * What stands above everything else.
     *
     * @param number the owner's register number
     * @param ownNumber the viewer's, if it is another
     * @param next the steps that the viewer's authority must take
     */
    record Head(
            String id,
            String number,
            String ownNumber,
            CaseKind kind,
            String title,
            String place,
            String owner,
            List<PhaseBook.Step> steps,
            String sentence,
            List<StatusSentence.NextStep> next,
            boolean concluded) {}
}
