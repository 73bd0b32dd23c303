package se.tryggve.handbook.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.handbook.internal.Drawings;
import se.tryggve.handbook.internal.ModelTeller;
import se.tryggve.workflow.ModelDrawing;
import se.tryggve.workflow.Models;

/** BPMN files that are there to be read only: how others work, or how it will be. */
@Controller
@ForHandbookReaders
class DrawingPages {

    private final Models models;
    private final ModelTeller teller;
    private final Drawings drawings;

    DrawingPages(Models models, ModelTeller teller, Drawings drawings) {
        this.drawings = drawings;
        this.models = models;
        this.teller = teller;
    }

    @GetMapping("/drawings/{id}")
    String drawing(@PathVariable String id, Model model) {
        ModelDrawing drawing = find(id);
        model.addAttribute("drawing", drawing);
        model.addAttribute("drawn", drawings.of(drawing.bpmn()).isPresent());
        model.addAttribute("twin", teller.tell(drawing.bpmn()));
        return "handbook/drawing";
    }

    @GetMapping("/drawings/{id}/model")
    ResponseEntity<byte[]> model(@PathVariable String id) {
        return Pictures.model(find(id).bpmn());
    }

    @GetMapping("/drawings/{id}/model/picture")
    ResponseEntity<byte[]> picture(@PathVariable String id) {
        return Pictures.drawing(drawings.of(find(id).bpmn()));
    }

    private ModelDrawing find(String id) {
        return models.drawings().stream()
                .filter(drawing -> drawing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
