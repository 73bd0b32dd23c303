package se.tryggve.document.web;

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
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.document.DocumentId;
import se.tryggve.document.internal.ReadingRoom;
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

    private static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String DOCUMENT = "/cases/{caseId:" + UUIDS + "}/documents/{id:" + UUIDS + "}";

    private final CaseFiles files;
    private final ReadingRoom room;
    private final Directory directory;
    private final DocumentWords words;
    private final CurrentOfficer current;

    DocumentPage(CaseFiles files, ReadingRoom room, Directory directory, DocumentWords words, CurrentOfficer current) {
        this.files = files;
        this.room = room;
        this.directory = directory;
        this.words = words;
        this.current = current;
    }

    @GetMapping(DOCUMENT)
    String show(@PathVariable UUID caseId, @PathVariable UUID id, Model model) {
        CaseOverview overview = files.readBy(current.require(), new CaseId(caseId));
        Opened document = open(overview.id(), new DocumentId(id));
        model.addAttribute("overview", overview);
        model.addAttribute("document", document);
        model.addAttribute("row", words.of(document.line()));
        model.addAttribute("sendings", sendings(document));
        return "document/document";
    }

    @GetMapping(DOCUMENT + "/file")
    ResponseEntity<byte[]> download(@PathVariable UUID caseId, @PathVariable UUID id) {
        CaseOverview overview = files.readBy(current.require(), new CaseId(caseId));
        File file = open(overview.id(), new DocumentId(id)).file();
        if (file == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
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

    private Opened open(CaseId caseId, DocumentId id) {
        Officer officer = current.require();
        return room.open(caseId, id, officer).orElseThrow(() -> {
            room.noteRefusal(caseId, id, officer);
            return new ResponseStatusException(HttpStatus.NOT_FOUND);
        });
    }

    private List<Sent> sendings(Opened document) {
        return document.sendings().stream()
                .map(sending -> new Sent(directory.authority(sending.to()).name(), sending.at(), sending.why()))
                .toList();
    }

    /** A dispatch with names; why is a message key. */
    record Sent(String to, Instant at, String why) {}
}
