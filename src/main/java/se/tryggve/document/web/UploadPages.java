package se.tryggve.document.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.document.internal.IncomingDesk;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;

/** Where files are added to a case: uploaded, told about, filed together. What is good stays although something else is wrong. */
@Controller
@ForCaseReaders
class UploadPages {

    private static final String UPLOADS = "/cases/{caseId:" + DocumentPage.UUIDS + "}/uploads";

    private final CaseFiles files;
    private final IncomingDesk desk;
    private final UploadPage page;
    private final CurrentOfficer current;

    UploadPages(CaseFiles files, IncomingDesk desk, UploadPage page, CurrentOfficer current) {
        this.files = files;
        this.desk = desk;
        this.page = page;
        this.current = current;
    }

    @GetMapping(UPLOADS)
    ModelAndView show(@PathVariable UUID caseId, Model model) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        return page.of(overview, officer).shown(model, page.empty(), HttpStatus.OK);
    }

    /** Takes the chosen files, or throws one away; without script a page, with script the part of it that changes. */
    @PostMapping(UPLOADS + "/files")
    ModelAndView take(
            @PathVariable UUID caseId,
            @Valid @ModelAttribute("incoming") Incoming incoming,
            BindingResult later,
            @RequestParam(name = "files", required = false) List<MultipartFile> chosen,
            @RequestParam(required = false) UUID remove,
            @RequestParam(required = false) UUID request,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) String script,
            Model model) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        UploadPage.Visit visit = page.of(overview, officer).posted(typed, null, request);
        visit.discard(remove);
        visit.take(chosen);
        return script == null
                ? visit.shown(model, incoming, visit.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                : visit.part(model);
    }

    /** Files everything that waits, and what is chosen at the same time. */
    @PostMapping(UPLOADS)
    ModelAndView file(
            @PathVariable UUID caseId,
            @Valid @ModelAttribute("incoming") Incoming incoming,
            BindingResult errors,
            @RequestParam(name = "files", required = false) List<MultipartFile> chosen,
            @RequestParam(name = "file", required = false) List<UUID> shown,
            @RequestParam(required = false) UUID request,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        UploadPage.Visit visit = page.of(overview, officer).posted(typed, shown, request);
        visit.take(chosen);
        int filed = 0;
        if (!desk.areFiled(overview.id(), officer, visit.pressed())) {
            visit.check(incoming, errors);
            if (visit.isRefused()) {
                return visit.shown(model, incoming, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            filed = desk.file(overview.id(), officer, incoming.particulars(), visit.titles());
        }
        next.addFlashAttribute(
                Flash.ATTRIBUTE, visit.told(filed == 0 ? visit.pressed().size() : filed));
        return new ModelAndView("redirect:/cases/" + caseId + "#documents");
    }
}
