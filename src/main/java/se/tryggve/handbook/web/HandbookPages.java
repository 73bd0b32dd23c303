package se.tryggve.handbook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.handbook.internal.Chapters;
import se.tryggve.handbook.internal.Contents;
import se.tryggve.handbook.internal.Drawings;
import se.tryggve.handbook.internal.HandbookPress;
import se.tryggve.identity.ForOfficers;
import se.tryggve.workflow.ModelHistory;
import se.tryggve.workflow.ModelVersion;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.TableFiles;
import se.tryggve.workflow.UnknownProcessException;

/** How cases are handled, read from the models themselves. */
@Controller
@ForHandbookReaders
class HandbookPages {

    private final Models models;
    private final ModelHistory history;
    private final TableFiles tables;
    private final Chapters chapters;
    private final Contents contents;
    private final Drawings drawings;
    private final HandbookPress press;

    HandbookPages(
            Models models,
            ModelHistory history,
            TableFiles tables,
            Chapters chapters,
            Contents contents,
            Drawings drawings,
            HandbookPress press) {
        this.drawings = drawings;
        this.models = models;
        this.history = history;
        this.tables = tables;
        this.chapters = chapters;
        this.contents = contents;
        this.press = press;
    }

    @GetMapping("/handbook")
    String contents(Model model) {
        model.addAttribute("parts", contents.parts());
        model.addAttribute("tables", tables.current());
        model.addAttribute("drawings", models.drawings());
        return "handbook/contents";
    }

    /**
     * One process.
     *
     * @param version number of the version; the newest one where there is none such
     */
    @GetMapping("/handbook/{key}")
    String process(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String version,
            Authentication reader,
            Model model) {
        List<ModelVersion> versions = history.versions(key);
        ModelVersion shown = versions.stream()
                .filter(one -> String.valueOf(one.version()).equals(version))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("chapter", chapters.of(models.describe(shown.definitionId())));
        model.addAttribute("versions", versions);
        model.addAttribute("compared", reader != null);
        return "handbook/process";
    }

    /** All of it on paper: heavy to print, so also where the handbook is public only for those who are signed in. */
    @GetMapping("/handbook/whole.pdf")
    @ForOfficers
    ResponseEntity<byte[]> whole() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("handbok.pdf")
                                .build()
                                .toString())
                .body(press.print());
    }

    /** The BPMN file of one version, for the viewer and for Camunda Modeler. */
    @GetMapping(path = "/models/{definitionId}")
    ResponseEntity<byte[]> diagram(@PathVariable String definitionId) {
        return Pictures.model(models.diagram(definitionId));
    }

    /** The drawing of one version, for readers without script and for print. */
    @GetMapping("/models/{definitionId}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String definitionId) {
        return Pictures.drawing(drawings.of(models.diagram(definitionId)));
    }

    @ExceptionHandler(UnknownProcessException.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
