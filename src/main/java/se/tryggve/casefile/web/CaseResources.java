package se.tryggve.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.internal.CaseLine;
import se.tryggve.casefile.internal.CasePageful;
import se.tryggve.identity.Officer;

/** Cases as the API shows them. */
@Component
class CaseResources {

    private final CaseFiles files;

    CaseResources(CaseFiles files) {
        this.files = files;
    }

    Case of(CaseOverview overview, Officer viewer) {
        return new Case(
                overview.id().value(),
                overview.number(),
                files.numberAt(overview.id(), viewer.authority().id()).orElse(null),
                overview.kind().code(),
                overview.title(),
                new PlaceResource(
                        overview.site().name(),
                        overview.site().address(),
                        overview.site().description(),
                        overview.site().type() == null
                                ? null
                                : overview.site().type().code()),
                overview.parties().stream()
                        .map(party -> new PartyResource(party.kind().name(), party.name(), party.organisationNumber()))
                        .toList(),
                overview.received(),
                overview.registered(),
                overview.phase(),
                overview.status(),
                overview.outcome(),
                overview.regime(),
                overview.owner().value());
    }

    static Page page(CasePageful page) {
        return new Page(
                page.lines().stream().map(CaseResources::line).toList(),
                page.next() == null ? null : page.next().written());
    }

    private static Line line(CaseLine line) {
        return new Line(
                line.id().value(),
                line.number(),
                line.kind().code(),
                line.title(),
                line.place(),
                line.received(),
                line.phase(),
                line.status(),
                line.outcome(),
                line.owner().value());
    }

    /** A case as far as the caller's authority may know; number is the owner's, ownNumber the caller's authority's. */
    record Case(
            UUID id,
            String number,
            String ownNumber,
            String kind,
            String title,
            PlaceResource place,
            List<PartyResource> parties,
            LocalDate received,
            LocalDate registered,
            String phase,
            String status,
            String outcome,
            String regime,
            String owner) {}

    /** Where the case happens. */
    record PlaceResource(String name, String address, String description, String type) {}

    /** Whom the case concerns. */
    record PartyResource(String kind, String name, String organisationNumber) {}

    /** A case in a list; number is the caller's authority's. */
    record Line(
            UUID id,
            String number,
            String kind,
            String title,
            String place,
            LocalDate received,
            String phase,
            String status,
            String outcome,
            String owner) {}

    /** Some cases; cursor asks for the next ones and is null at the end. */
    record Page(List<Line> items, String cursor) {}
}
