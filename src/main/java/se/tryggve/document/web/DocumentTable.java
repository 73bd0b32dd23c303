package se.tryggve.document.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.document.DocumentId;
import se.tryggve.document.internal.ReadingRoom;
import se.tryggve.document.internal.ReadingRoom.Opened;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Officer;

/** Lays a document before the reader, or says that there is none and writes down who asked. */
@Component
class DocumentTable {

    private final CaseFiles files;
    private final ReadingRoom room;
    private final CurrentOfficer current;

    DocumentTable(CaseFiles files, ReadingRoom room, CurrentOfficer current) {
        this.files = files;
        this.room = room;
        this.current = current;
    }

    /** The document, with its case put into the model as {@code overview}. */
    Opened open(UUID caseId, UUID document, Model model) {
        CaseOverview overview = files.readBy(current.require(), new CaseId(caseId));
        model.addAttribute("overview", overview);
        return open(overview.id(), new DocumentId(document));
    }

    /** The document. */
    Opened open(UUID caseId, UUID document) {
        return open(files.readBy(current.require(), new CaseId(caseId)).id(), new DocumentId(document));
    }

    private Opened open(CaseId caseId, DocumentId id) {
        Officer officer = current.require();
        return room.open(caseId, id, officer).orElseThrow(() -> {
            room.noteRefusal(caseId, id, officer);
            return new ResponseStatusException(HttpStatus.NOT_FOUND);
        });
    }
}
