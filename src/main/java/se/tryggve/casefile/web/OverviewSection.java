package se.tryggve.casefile.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;

/** What the case is about and who takes part, as far as the reader's authority may know. */
@Component
class OverviewSection implements CaseSection {

    private final CaseFiles files;
    private final Directory directory;

    OverviewSection(CaseFiles files, Directory directory) {
        this.files = files;
        this.directory = directory;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "casefile.section.overview";
    }

    @Override
    public String fragment() {
        return "casefile/overview :: section";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        AuthorityId own = viewer.authority().id();
        CaseOverview overview = files.overview(id, own);
        List<AuthorityId> told = overview.owner().equals(own) ? files.participants(id) : List.of(overview.owner(), own);
        return new View(overview, participants(id, told));
    }

    private List<Participant> participants(CaseId id, List<AuthorityId> told) {
        List<Participant> participants = new ArrayList<>();
        told.forEach(authority -> participants.add(new Participant(
                directory.authority(authority).name(),
                files.numberAt(id, authority).orElse(""))));
        return participants;
    }

    /** The case and the authorities that the reader is told of. */
    record View(CaseOverview overview, List<Participant> participants) {}

    /** An authority that takes part, with its own register number. */
    record Participant(String name, String number) {}
}
