package se.tryggve.message.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;
import se.tryggve.message.internal.CaseNotices;
import se.tryggve.message.internal.PartyLetters;

/** What was written to the parties of the case, and what people of the viewer's authority have been told of it. */
@Component
class NoticesSection implements CaseSection {

    private final CaseNotices notices;
    private final PartyLetters letters;
    private final CaseFiles files;

    NoticesSection(CaseNotices notices, PartyLetters letters, CaseFiles files) {
        this.notices = notices;
        this.letters = letters;
        this.files = files;
    }

    @Override
    public String id() {
        return "notices";
    }

    @Override
    public String titleKey() {
        return "message.section";
    }

    @Override
    public String fragment() {
        return "message/section :: section";
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        AuthorityId authority = viewer.authority().id();
        View view = new View(
                id.toString(),
                !files.overview(id, authority).parties().isEmpty(),
                letters.of(id, authority),
                notices.of(id, authority));
        return view.isEmpty() ? null : view;
    }

    /**
     * What the section shows.
     *
     * @param writes whether the viewer's authority knows parties to write to
     */
    record View(String caseId, boolean writes, List<PartyLetters.Line> letters, List<CaseNotices.Line> notices) {

        boolean isEmpty() {
            return !writes && letters.isEmpty() && notices.isEmpty();
        }
    }
}
