package se.tryggve.worklist.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.document.Departure;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.web.Enumeration;
import se.tryggve.workflow.HumanTask;
import se.tryggve.worklist.PublicActs.Rehearsal;
import se.tryggve.worklist.TaskDetail;

/** Everything that stands on the page before a public act. */
@Component
class PreviewModel {

    private final CaseFiles cases;
    private final Directory directory;
    private final Enumeration enumeration;

    PreviewModel(CaseFiles cases, Directory directory, Enumeration enumeration) {
        this.cases = cases;
        this.directory = directory;
        this.enumeration = enumeration;
    }

    void fill(Model model, TaskDetail detail, Officer reader, Rehearsal rehearsal) {
        HumanTask task = detail.task();
        CaseId caseId = new CaseId(task.caseId());
        CaseOverview overview = cases.overview(caseId, reader.authority().id());
        Departure departure = rehearsal.departure();
        model.addAttribute("task", task);
        model.addAttribute("case", overview);
        model.addAttribute(
                "ownNumber", cases.numberAt(caseId, reader.authority().id()).orElse(overview.number()));
        model.addAttribute("mayReadCase", cases.mayRead(reader, caseId));
        model.addAttribute("version", rehearsal.draft().version());
        model.addAttribute("departure", departure);
        model.addAttribute("endsCase", rehearsal.endsCase());
        model.addAttribute("seen", rehearsal.seen());
        model.addAttribute("receivers", names(departure.receivers()));
        model.addAttribute("sent", lines(departure.sent()));
        model.addAttribute("letters", lines(departure.letters()));
        model.addAttribute(
                "filed",
                lines(departure.filed().stream()
                        .filter(piece -> piece.letter() == null)
                        .toList()));
    }

    private List<Line> lines(List<Departure.Piece> pieces) {
        return pieces.stream()
                .map(piece -> new Line(piece, names(piece.receivers())))
                .toList();
    }

    private String names(List<AuthorityId> authorities) {
        return enumeration.and(authorities.stream()
                .map(directory::authority)
                .map(Authority::name)
                .toList());
    }

    /**
     * A document that is sent or filed.
     *
     * @param receivers names in one enumeration; empty if it is filed only
     */
    record Line(Departure.Piece piece, String receivers) {}
}
