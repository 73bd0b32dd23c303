package se.tryggve.document.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.internal.LetterCorrections;
import se.tryggve.document.internal.LetterCorrections.Correction;
import se.tryggve.document.internal.LetterCorrections.Passage;
import se.tryggve.document.internal.ReadingRoom.Opened;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Directory;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.letter.Letter;
import se.tryggve.web.Enumeration;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** Where a letter that has been sent is corrected: written anew, seen as it will leave, and sent to those who have it. */
@Controller
@ForCaseReaders
class CorrectionPages {

    private static final String CORRECTION = DocumentPage.DOCUMENT + "/correction";
    private static final String WHAT = "what";
    private static final String TEXT = "text-";
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_TEXT = 20_000;

    private final DocumentTable table;
    private final LetterCorrections corrections;
    private final Directory directory;
    private final Enumeration enumeration;
    private final Faults faults;
    private final CurrentOfficer current;

    CorrectionPages(
            DocumentTable table,
            LetterCorrections corrections,
            Directory directory,
            Enumeration enumeration,
            Faults faults,
            CurrentOfficer current) {
        this.table = table;
        this.corrections = corrections;
        this.directory = directory;
        this.enumeration = enumeration;
        this.faults = faults;
        this.current = current;
    }

    @GetMapping(CORRECTION)
    ModelAndView show(@PathVariable UUID caseId, @PathVariable UUID id, Model model, RedirectAttributes next) {
        Opened letter = table.open(caseId, id, model);
        return mayCorrect(letter)
                ? shown(model, letter.line(), new Correction(Map.of(), ""), Map.of(), HttpStatus.OK)
                : tooLate(letter.line(), next);
    }

    @PostMapping(CORRECTION)
    ModelAndView write(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam Map<String, String> posted,
            Model model,
            RedirectAttributes next) {
        Opened opened = table.open(caseId, id, model);
        DocumentLine line = opened.line();
        if (!mayCorrect(opened)) {
            return tooLate(line, next);
        }
        List<Passage> passages = corrections.passages(line);
        Correction correction = read(passages, posted);
        Map<String, String> wrong = faultsOf(passages, correction);
        if (!wrong.isEmpty()) {
            return shown(model, line, correction, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (posted.containsKey("send")) {
            return sent(line, correction, next);
        }
        if (posted.containsKey("preview")) {
            Optional<Letter> letter = corrections.rehearse(line, current.require(), changed(passages, correction));
            letter.ifPresent(seen -> model.addAttribute("letter", seen));
        }
        return shown(model, line, correction, Map.of(), HttpStatus.OK);
    }

    private ModelAndView sent(DocumentLine line, Correction correction, RedirectAttributes next) {
        String receivers = receivers(line);
        Optional<DocumentId> version =
                corrections.send(line, current.require(), changed(corrections.passages(line), correction));
        if (version.isEmpty()) {
            return tooLate(line, next);
        }
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("document.correction.done", line.version() + 1, receivers));
        return onTo(line, version.get());
    }

    /**
     * Whether the letter can be corrected; false if it has been already.
     *
     * @throws ResponseStatusException if it is nothing that the officer's authority has sent as a letter
     */
    private boolean mayCorrect(Opened document) {
        boolean may = corrections.mayCorrect(document.line(), current.require());
        if (!may
                && document.relatives()
                        .versions()
                        .get(0)
                        .id()
                        .equals(document.line().id())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return may;
    }

    private static ModelAndView tooLate(DocumentLine line, RedirectAttributes next) {
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.warning("document.correction.late"));
        return onTo(line, line.id());
    }

    private static ModelAndView onTo(DocumentLine line, DocumentId document) {
        return new ModelAndView("redirect:/cases/" + line.caseId() + "/documents/" + document);
    }

    private static Correction read(List<Passage> passages, Map<String, String> posted) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        passages.forEach(passage -> {
            String text = posted.get(TEXT + passage.index());
            if (text != null) {
                texts.put(passage.index(), text.replace("\r\n", "\n").strip());
            }
        });
        return new Correction(texts, posted.getOrDefault(WHAT, "").strip());
    }

    /** What was sent as it stood stays what it was. */
    private static Correction changed(List<Passage> passages, Correction correction) {
        Map<Integer, String> texts = new LinkedHashMap<>(correction.texts());
        passages.forEach(passage -> texts.remove(passage.index(), passage.text()));
        return new Correction(texts, correction.what());
    }

    private Map<String, String> faultsOf(List<Passage> passages, Correction correction) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (correction.what().isEmpty() || correction.what().length() > LONGEST_REASON) {
            wrong.put(WHAT, faults.text("document.correction.what.wrong", LONGEST_REASON));
        }
        correction.texts().forEach((index, text) -> {
            if (text.isEmpty() || text.length() > LONGEST_TEXT) {
                wrong.put(TEXT + index, faults.text("document.correction.passage.wrong", LONGEST_TEXT));
            }
        });
        if (wrong.isEmpty() && changed(passages, correction).texts().isEmpty()) {
            wrong.put(TEXT + passages.get(0).index(), faults.text("document.correction.unchanged"));
        }
        return wrong;
    }

    private ModelAndView shown(
            Model model, DocumentLine line, Correction correction, Map<String, String> wrong, HttpStatus status) {
        model.addAttribute("line", line);
        model.addAttribute("what", correction.what());
        model.addAttribute(
                "passages",
                corrections.passages(line).stream()
                        .map(passage -> new Passage(
                                passage.index(),
                                passage.heading(),
                                correction.texts().getOrDefault(passage.index(), passage.text())))
                        .toList());
        model.addAttribute("receivers", receivers(line));
        model.addAttribute(Faults.ATTRIBUTE, wrong);
        return new ModelAndView("document/correction", model.asMap(), status);
    }

    private String receivers(DocumentLine line) {
        return enumeration.and(corrections.receivers(line).stream()
                .map(receiver -> directory.authority(receiver).name())
                .toList());
    }
}
