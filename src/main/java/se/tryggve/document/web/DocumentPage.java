package se.tryggve.document.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.internal.IncomingDesk;
import se.tryggve.document.internal.LetterCorrections;
import se.tryggve.document.internal.ReadingRoom.File;
import se.tryggve.document.internal.ReadingRoom.Opened;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Directory;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;

/** One document, read-only, as the reader's authority may see it. */
@Controller
@ForOfficers
class DocumentPage {

    static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    static final String DOCUMENT = "/cases/{caseId:" + UUIDS + "}/documents/{id:" + UUIDS + "}";

    private final DocumentTable table;
    private final IncomingDesk desk;
    private final LetterCorrections corrections;
    private final Directory directory;
    private final DocumentWords words;
    private final CurrentOfficer current;

    DocumentPage(
            DocumentTable table,
            IncomingDesk desk,
            LetterCorrections corrections,
            Directory directory,
            DocumentWords words,
            CurrentOfficer current) {
        this.table = table;
        this.desk = desk;
        this.corrections = corrections;
        this.directory = directory;
        this.words = words;
        this.current = current;
    }

    @GetMapping(DOCUMENT)
    String show(@PathVariable UUID caseId, @PathVariable UUID id, Model model) {
        Opened document = table.open(caseId, id, model);
        DocumentLine line = document.line();
        Officer officer = current.require();
        model.addAttribute("document", document);
        model.addAttribute("row", words.of(line));
        model.addAttribute("sendings", sendings(document));
        model.addAttribute("mayReplace", officer.readsCases() && desk.mayReplace(line, officer));
        model.addAttribute(
                "mayCorrect", officer.readsCases() && !line.fromOthers() && line.kind() == DocumentKind.FILE_NOTE);
        model.addAttribute("mayCorrectLetter", officer.readsCases() && corrections.mayCorrect(line, officer));
        model.addAttribute("preview", Preview.of(document));
        return "document/document";
    }

    /** The file itself, which no browser executes; while it is held, the page that says so. */
    @GetMapping(DOCUMENT + "/file")
    ResponseEntity<byte[]> download(@PathVariable UUID caseId, @PathVariable UUID id) {
        Opened document = table.open(caseId, id);
        File file = document.file();
        if (file == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (document.isHeld()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/cases/" + caseId + "/documents/" + id))
                    .build();
        }
        String disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.bytes());
    }

    /** A file as its page shows it: of the few kinds that browsers draw without running anything in them. */
    @GetMapping(DOCUMENT + "/preview")
    ResponseEntity<byte[]> preview(@PathVariable UUID caseId, @PathVariable UUID id) {
        Opened document = table.open(caseId, id);
        if (Preview.of(document) == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.file().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", Preview.POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(document.file().bytes());
    }

    private List<Sent> sendings(Opened document) {
        return document.sendings().stream()
                .map(sending -> new Sent(directory.authority(sending.to()).name(), sending.at(), sending.why()))
                .toList();
    }

    /** A dispatch with names; why is a message key. */
    record Sent(String to, Instant at, String why) {}
}
