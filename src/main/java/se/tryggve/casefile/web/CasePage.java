package se.tryggve.casefile.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;

/** One case: its head and the sections that the modules give it. Who may not read it learns nothing, not even that it exists. */
@Controller
@ForOfficers
class CasePage {

    static final String CASE = "/cases/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final CaseFiles files;
    private final CaseHeads heads;
    private final List<CaseSection> sections;
    private final CurrentOfficer current;

    CasePage(CaseFiles files, CaseHeads heads, List<CaseSection> sections, CurrentOfficer current) {
        this.files = files;
        this.heads = heads;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(CaseSection::order))
                .toList();
        this.current = current;
    }

    @GetMapping(CASE)
    String show(@PathVariable UUID id, Model model) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(id));
        model.addAttribute("head", heads.of(overview, officer));
        model.addAttribute("sections", sections(overview.id(), officer));
        return "casefile/case";
    }

    private List<SectionView> sections(CaseId id, Officer officer) {
        List<SectionView> views = new ArrayList<>();
        for (CaseSection section : sections) {
            Object model = section.model(id, officer);
            if (model != null) {
                views.add(SectionView.of(section, model));
            }
        }
        return views;
    }
}
