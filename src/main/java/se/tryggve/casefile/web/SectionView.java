package se.tryggve.casefile.web;

import se.tryggve.casefile.CaseSection;

/** A section ready to be shown: which fragment of which template, with what. */
record SectionView(String id, String titleKey, String template, String part, Object model) {

    static SectionView of(CaseSection section, Object model) {
        String[] fragment = section.fragment().split("\\s*::\\s*", 2);
        return new SectionView(section.id(), section.titleKey(), fragment[0], fragment[1], model);
    }
}
