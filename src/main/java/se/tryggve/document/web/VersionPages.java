package se.tryggve.document.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.SecrecyProvision;
import se.tryggve.document.internal.IncomingDesk;
import se.tryggve.document.internal.ReadingRoom.Opened;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.intake.AcceptedFile;
import se.tryggve.intake.ContentUnreachableException;
import se.tryggve.intake.Intake;
import se.tryggve.intake.RefusedFileException;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** Where a newer version of an uploaded document is filed. The older one stays, and what was sent of it stays sent. */
@Controller
@ForCaseReaders
class VersionPages {

    private static final String VERSIONS = DocumentPage.DOCUMENT + "/versions";

    private final DocumentTable table;
    private final IncomingDesk desk;
    private final Intake intake;
    private final UploadPage page;
    private final Faults faults;
    private final CurrentOfficer current;

    VersionPages(
            DocumentTable table,
            IncomingDesk desk,
            Intake intake,
            UploadPage page,
            Faults faults,
            CurrentOfficer current) {
        this.table = table;
        this.desk = desk;
        this.intake = intake;
        this.page = page;
        this.faults = faults;
        this.current = current;
    }

    @GetMapping(VERSIONS)
    ModelAndView show(@PathVariable UUID caseId, @PathVariable UUID id, Model model) {
        Opened before = table.open(caseId, id, model);
        return desk.mayReplace(before.line(), current.require())
                ? shown(model, before, begun(before), Map.of(), HttpStatus.OK)
                : onTo(before.line(), before.line().id());
    }

    @PostMapping(VERSIONS)
    ModelAndView file(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @Valid @ModelAttribute("incoming") Incoming incoming,
            BindingResult errors,
            @RequestParam(required = false) MultipartFile file,
            Model model,
            RedirectAttributes next) {
        Opened before = table.open(caseId, id, model);
        Map<String, String> wrong = new LinkedHashMap<>();
        AcceptedFile taken = taken(file, wrong);
        incoming.check(errors, page.today());
        wrong.putAll(faults.of(errors, Incoming.ORDER));
        if (!wrong.isEmpty()) {
            return shown(model, before, incoming, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<DocumentId> filed;
        try {
            filed = desk.replace(before.line(), current.require(), incoming.particulars(), taken);
        } catch (ContentUnreachableException silent) {
            wrong.put(UploadPage.FILES, page.sentence(new RefusedFileException("intake.error.storage", taken.name())));
            return shown(model, before, incoming, wrong, HttpStatus.SERVICE_UNAVAILABLE);
        }
        next.addFlashAttribute(
                Flash.ATTRIBUTE,
                filed.isPresent()
                        ? Flash.done("document.version.done", before.line().version() + 1)
                        : Flash.warning("document.version.late"));
        return onTo(before.line(), filed.orElse(before.line().id()));
    }

    private AcceptedFile taken(MultipartFile file, Map<String, String> wrong) {
        if (file == null
                || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty()) {
            wrong.put(UploadPage.FILES, faults.text("document.error.noFiles"));
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            return intake.accept(file.getOriginalFilename(), file.getSize(), content);
        } catch (RefusedFileException refused) {
            wrong.put(UploadPage.FILES, page.sentence(refused));
        } catch (IOException broken) {
            wrong.put(UploadPage.FILES, page.sentence(new RefusedFileException("intake.error.broken", "")));
        }
        return null;
    }

    /** A new version comes the way that the old one came, today, with the same warning. */
    private Incoming begun(Opened before) {
        return new Incoming(
                before.line().kind().name(),
                before.line().receivedFrom() == null ? "drawnUp" : "received",
                before.line().receivedFrom(),
                page.today().toString(),
                SecrecyProvision.of(before.line().secrecy()).map(Enum::name).orElse(""));
    }

    private ModelAndView shown(
            Model model, Opened before, Incoming incoming, Map<String, String> wrong, HttpStatus status) {
        page.addChoices(model);
        model.addAttribute("document", before);
        model.addAttribute("incoming", incoming);
        model.addAttribute(Faults.ATTRIBUTE, wrong);
        return new ModelAndView("document/version", model.asMap(), status);
    }

    private static ModelAndView onTo(DocumentLine line, DocumentId document) {
        return new ModelAndView("redirect:/cases/" + line.caseId() + "/documents/" + document);
    }
}
