package se.tryggve.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;

/** The main navigation of one officer: only what that officer may open. */
final class Navigation {

    private Navigation() {}

    static List<NavEntry> of(Officer officer) {
        List<NavEntry> entries = new ArrayList<>();
        entries.add(new NavEntry("web.nav.tasks", "/tasks"));
        if (officer.readsCases()) {
            addCases(officer, entries);
        }
        if (officer.manages()) {
            entries.add(new NavEntry("web.nav.monitor", "/monitor"));
        }
        entries.add(new NavEntry("web.nav.handbook", "/handbook"));
        if (officer.has(Role.MUNICIPALITY_ADMINISTRATOR)) {
            entries.add(new NavEntry("web.nav.administration", "/administration"));
        }
        return List.copyOf(entries);
    }

    /** The entry that an address belongs to: the one with the longest matching root. */
    static Optional<NavEntry> current(List<NavEntry> entries, String path) {
        return entries.stream()
                .filter(entry -> entry.covers(path))
                .max(Comparator.comparingInt(entry -> entry.root().length()));
    }

    private static void addCases(Officer officer, List<NavEntry> entries) {
        entries.add(new NavEntry("web.nav.cases", "/cases"));
        if (officer.authority().kind() == AuthorityKind.MUNICIPALITY) {
            entries.add(new NavEntry("web.nav.newCase", "/cases/new"));
        }
        entries.add(new NavEntry("web.nav.registers", "/registers/cameras", "/registers"));
    }
}
