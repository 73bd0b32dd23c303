package se.tryggve.document.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.internal.FileNotes;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** Where a file note is written (FL 27 §): on the case page, or here when it corrects another or something is wrong with it. */
@Controller
@ForCaseReaders
class FileNotePages {

    private static final String NOTES = "/cases/{caseId:" + DocumentPage.UUIDS + "}/file-notes";

    private final CaseFiles files;
    private final FileNotes notes;
    private final Faults faults;
    private final CurrentOfficer current;

    FileNotePages(CaseFiles files, FileNotes notes, Faults faults, CurrentOfficer current) {
        this.files = files;
        this.notes = notes;
        this.faults = faults;
        this.current = current;
    }

    @GetMapping(NOTES)
    ModelAndView show(@PathVariable UUID caseId, @RequestParam(required = false) UUID corrects, Model model) {
        CaseOverview overview = files.readBy(current.require(), new CaseId(caseId));
        return shown(model, overview, corrected(overview, corrects), Note.empty(corrects), Map.of(), HttpStatus.OK);
    }

    @PostMapping(NOTES)
    ModelAndView write(
            @PathVariable UUID caseId,
            @Valid @ModelAttribute("note") Note note,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        DocumentLine corrected = corrected(overview, note.corrects());
        if (errors.hasErrors()) {
            Map<String, String> wrong = faults.of(errors, Note.ORDER);
            return shown(model, overview, corrected, note.asked(), wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        notes.write(overview.id(), officer, note.asked().written(), corrected);
        next.addFlashAttribute(
                Flash.ATTRIBUTE, Flash.done("document.note.done", note.subject().strip()));
        return new ModelAndView("redirect:/cases/" + caseId + "#documents");
    }

    private DocumentLine corrected(CaseOverview overview, UUID id) {
        return id == null
                ? null
                : notes.correctable(overview.id(), new DocumentId(id), current.require())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView shown(
            Model model,
            CaseOverview overview,
            DocumentLine corrected,
            Note note,
            Map<String, String> wrong,
            HttpStatus status) {
        model.addAttribute("overview", overview);
        model.addAttribute("corrected", corrected);
        model.addAttribute("note", note);
        model.addAttribute(Faults.ATTRIBUTE, wrong);
        return new ModelAndView("document/note", model.asMap(), status);
    }
}
