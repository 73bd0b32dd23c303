package se.tryggve.handbook.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.identity.ForOfficers;
import se.tryggve.workflow.ModelHistory;
import se.tryggve.workflow.ModelVersion;

/** The versions of a process, and what differs between two of them. */
@Controller
@ForOfficers
class VersionPages {

    private final ModelHistory history;

    VersionPages(ModelHistory history) {
        this.history = history;
    }

    /**
     * All versions, and two of them compared: those that are asked for, else the newest with the one before it.
     *
     * @param from number of the older version
     * @param to number of the newer version
     */
    @GetMapping("/handbook/{key}/versions")
    String versions(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        List<ModelVersion> versions = history.versions(key);
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ModelVersion newer = numbered(versions, to).orElse(versions.get(0));
        model.addAttribute("process", versions.get(0));
        model.addAttribute("versions", versions);
        model.addAttribute("running", history.runningCases(versions));
        model.addAttribute("newer", newer);
        older(versions, from, newer)
                .ifPresent(older -> model.addAttribute(
                        "difference", history.difference(older.definitionId(), newer.definitionId())));
        return "handbook/versions";
    }

    private static Optional<ModelVersion> older(List<ModelVersion> versions, String from, ModelVersion newer) {
        return numbered(versions, from)
                .filter(version -> version.version() != newer.version())
                .or(() -> versions.stream()
                        .filter(version -> version.version() < newer.version())
                        .findFirst());
    }

    private static Optional<ModelVersion> numbered(List<ModelVersion> versions, String number) {
        return versions.stream()
                .filter(version -> String.valueOf(version.version()).equals(number))
                .findFirst();
    }
}
