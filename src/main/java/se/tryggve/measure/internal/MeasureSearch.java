package se.tryggve.measure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseReaders;
import se.tryggve.casefile.CaseReaders.CaseReader;
import se.tryggve.measure.Asked;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Ruling;
import se.tryggve.search.SearchEntry;
import se.tryggve.search.SearchEntry.Text;
import se.tryggve.search.SearchKind;
import se.tryggve.search.SearchScopes;
import se.tryggve.search.SearchSource;

/** How cameras and guard areas are found by each authority that takes part: as that authority may know them. */
@Component
class MeasureSearch implements SearchSource {

    private final Measures measures;
    private final CaseReaders readers;

    MeasureSearch(Measures measures, CaseReaders readers) {
        this.measures = measures;
        this.readers = readers;
    }

    @Override
    public List<SearchEntry> entries(UUID caseId) {
        CaseId id = new CaseId(caseId);
        List<SearchEntry> entries = new ArrayList<>();
        for (CaseReader reader : readers.of(id)) {
            measures.visibleTo(id, reader.authority()).forEach(line -> entries.add(entry(line, reader)));
        }
        return entries;
    }

    private static SearchEntry entry(MeasureLine line, CaseReader reader) {
        CaseOverview overview = reader.overview();
        return new SearchEntry(
                SearchKind.OBJECT,
                line.id().toString(),
                SearchScopes.ofAuthority(reader.authority()),
                overview.received(),
                "/cases/" + overview.id() + "#measures",
                "measure.kind." + line.kind().code(),
                line.asked().label(),
                reader.number(),
                List.of(overview.number()),
                overview.title(),
                Text.of(text(line)));
    }

    private static String text(MeasureLine line) {
        Asked asked = line.asked();
        String conditions = line.decided().map(Ruling::conditions).orElse(null);
        return Stream.of(asked.place(), asked.purpose(), asked.fieldOfView(), asked.specialTechnique(), conditions)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
