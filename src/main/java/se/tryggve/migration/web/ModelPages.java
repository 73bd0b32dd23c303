package se.tryggve.migration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForAdministrators;
import se.tryggve.identity.Officer;
import se.tryggve.migration.internal.MoveDesk;
import se.tryggve.migration.internal.Told;
import se.tryggve.workflow.ModelHistory;
import se.tryggve.workflow.ModelVersion;

/** Which cases follow which version of a model, and what would become of them if they were moved. */
@Controller
@ForAdministrators
class ModelPages {

    static final String ADDRESS = "/administration/models";
    private static final int AT_A_TIME = 50;

    private final MoveDesk desk;
    private final ModelHistory history;
    private final CurrentOfficer current;

    ModelPages(MoveDesk desk, ModelHistory history, CurrentOfficer current) {
        this.desk = desk;
        this.history = history;
        this.current = current;
    }

    @GetMapping(ADDRESS)
    String models(Model model) {
        Officer administrator = current.require();
        model.addAttribute("shelves", desk.shelves(administrator));
        model.addAttribute("latest", desk.latest(administrator));
        return "migration/models";
    }

    /**
     * The cases of one version, each with its dry run.
     *
     * @param key the model
     * @param version the version's number
     * @param as what takes the place of lost steps, see {@link Renamed}
     */
    @GetMapping(ADDRESS + "/{key}/{version}")
    String cases(
            @PathVariable String key,
            @PathVariable String version,
            @RequestParam(defaultValue = "") List<String> as,
            Model model) {
        Chosen chosen = Chosen.of(history, key, version);
        Map<String, String> renamed = Renamed.of(as);
        List<CaseOverview> all = followers(chosen);
        List<CaseOverview> shown = all.stream().limit(AT_A_TIME).toList();
        Map<CaseOverview, Told> outcomes = new LinkedHashMap<>();
        shown.forEach(overview -> outcomes.put(overview, desk.rehearse(overview.id(), renamed)));
        chosen.show(model);
        model.addAttribute("renamed", renamed);
        model.addAttribute("total", all.size());
        model.addAttribute("outcomes", outcomes);
        model.addAttribute(
                "lost", desk.lostSteps(shown.stream().map(CaseOverview::id).toList()));
        model.addAttribute(
                "difference",
                history.difference(
                        chosen.older().definitionId(), chosen.newest().definitionId()));
        return "migration/cases";
    }

    /**
     * Shows once more exactly which cases will be moved, and asks.
     *
     * @param cases ids of the cases that were ticked
     */
    @GetMapping(ADDRESS + "/{key}/{version}/move")
    String confirm(
            @PathVariable String key,
            @PathVariable String version,
            @RequestParam(name = "case", defaultValue = "") List<UUID> cases,
            @RequestParam(defaultValue = "") List<String> as,
            Model model) {
        Chosen chosen = Chosen.of(history, key, version);
        Map<String, String> renamed = Renamed.of(as);
        Map<CaseOverview, Told> outcomes = new LinkedHashMap<>();
        followers(chosen).stream()
                .filter(overview -> cases.contains(overview.id().value()))
                .limit(AT_A_TIME)
                .forEach(overview -> outcomes.put(overview, desk.rehearse(overview.id(), renamed)));
        chosen.show(model);
        model.addAttribute("renamed", renamed);
        model.addAttribute("outcomes", outcomes);
        model.addAttribute(
                "able", outcomes.values().stream().filter(Told::succeeded).count());
        return "migration/confirm";
    }

    /** The municipality's cases that follow the older version; nobody moves away from the newest. */
    private List<CaseOverview> followers(Chosen chosen) {
        return chosen.older().equals(chosen.newest())
                ? List.of()
                : desk.followers(chosen.older().definitionId(), current.require());
    }

    /** An older version and the newest one of its model. */
    record Chosen(ModelVersion older, ModelVersion newest) {

        static Chosen of(ModelHistory history, String key, String number) {
            List<ModelVersion> versions = history.versions(key);
            return versions.stream()
                    .filter(version -> String.valueOf(version.version()).equals(number))
                    .findFirst()
                    .map(older -> new Chosen(older, versions.get(0)))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }

        void show(Model model) {
            model.addAttribute("older", older);
            model.addAttribute("newest", newest);
        }
    }
}
