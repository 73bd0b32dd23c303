package se.tryggve.casefile.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseReaders;
import se.tryggve.casefile.CaseReaders.CaseReader;
import se.tryggve.casefile.Party;
import se.tryggve.casefile.PartyKind;
import se.tryggve.casefile.Place;
import se.tryggve.identity.Officer;
import se.tryggve.search.SearchEntry;
import se.tryggve.search.SearchEntry.Text;
import se.tryggve.search.SearchKind;
import se.tryggve.search.SearchScopes;
import se.tryggve.search.SearchSource;

/**
 * How a case and its place are found by each authority that takes part: by what that authority may know of them. Of the
 * parties only organisations; contact persons and others who are heard may be people.
 */
@Component
class CaseSearch implements SearchSource, SearchScopes {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Set<PartyKind> ORGANISATIONS =
            Set.of(PartyKind.APPLICANT, PartyKind.SURVEILLANCE_OPERATOR, PartyKind.PROCESSOR);

    private final CaseReaders readers;
    private final MessageSource texts;

    CaseSearch(CaseReaders readers, MessageSource texts) {
        this.readers = readers;
        this.texts = texts;
    }

    @Override
    public Set<String> of(Officer officer) {
        return officer.readsCases()
                ? Set.of(SearchScopes.ofAuthority(officer.authority().id()))
                : Set.of();
    }

    @Override
    public List<SearchEntry> entries(UUID caseId) {
        List<SearchEntry> entries = new ArrayList<>();
        for (CaseReader reader : readers.of(new CaseId(caseId))) {
            CaseOverview overview = reader.overview();
            entries.add(entry(reader, SearchKind.CASE, overview.title(), about(overview)));
            entries.add(entry(reader, SearchKind.PLACE, overview.place(), where(overview.site())));
        }
        return entries;
    }

    private static SearchEntry entry(CaseReader reader, SearchKind kind, String title, String text) {
        CaseOverview overview = reader.overview();
        boolean place = kind == SearchKind.PLACE;
        return new SearchEntry(
                kind,
                overview.id().toString(),
                SearchScopes.ofAuthority(reader.authority()),
                overview.received(),
                "/cases/" + overview.id() + (place ? "#overview" : ""),
                place ? "casefile.place" : "casefile.kind." + overview.kind().code(),
                title,
                reader.number(),
                List.of(overview.number()),
                place ? overview.title() : overview.place(),
                Text.of(text));
    }

    private String about(CaseOverview overview) {
        String kind = texts.getMessage("casefile.kind." + overview.kind().code(), null, SWEDISH);
        Stream<String> organisations = overview.parties().stream()
                .filter(party -> ORGANISATIONS.contains(party.kind()))
                .map(Party::name);
        return Stream.concat(Stream.of(kind, overview.place()), organisations).collect(Collectors.joining(" · "));
    }

    private static String where(Place site) {
        return Stream.of(site.address(), site.description())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
