package se.tryggve.handbook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.identity.ForOfficers;
import se.tryggve.workflow.ModelHistory;
import se.tryggve.workflow.ModelVersion;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.UnknownProcessException;

/** How cases are handled, read from the models themselves. */
@Controller
@ForOfficers
class HandbookPages {

    private final Models models;
    private final ModelHistory history;

    HandbookPages(Models models, ModelHistory history) {
        this.models = models;
        this.history = history;
    }

    @GetMapping("/handbook")
    String contents(Model model) {
        model.addAttribute("processes", models.current());
        return "handbook/contents";
    }

    /**
     * One process.
     *
     * @param version number of the version; the newest one where there is none such
     */
    @GetMapping("/handbook/{key}")
    String process(@PathVariable String key, @RequestParam(defaultValue = "") String version, Model model) {
        List<ModelVersion> versions = history.versions(key);
        ModelVersion shown = versions.stream()
                .filter(one -> String.valueOf(one.version()).equals(version))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("process", models.describe(shown.definitionId()));
        model.addAttribute("versions", versions);
        return "handbook/process";
    }

    /** The BPMN file of one version, for the viewer and for Camunda Modeler. */
    @GetMapping(path = "/models/{definitionId}", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] diagram(@PathVariable String definitionId) {
        return models.diagram(definitionId);
    }

    @ExceptionHandler(UnknownProcessException.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
