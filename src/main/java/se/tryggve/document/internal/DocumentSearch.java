package se.tryggve.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseReaders;
import se.tryggve.casefile.CaseReaders.CaseReader;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.search.SearchEntry;
import se.tryggve.search.SearchEntry.Text;
import se.tryggve.search.SearchKind;
import se.tryggve.search.SearchScopes;
import se.tryggve.search.SearchSource;

/**
 * How documents and file notes are found by each authority that takes part: the newest version that it has or has been
 * sent, by title and text. One with a mark of secrecy only by its title: reading its text is logged.
 */
@Component
class DocumentSearch implements SearchSource {

    private final DocumentRegister register;
    private final DocumentTexts texts;
    private final CaseReaders readers;

    DocumentSearch(DocumentRegister register, DocumentTexts texts, CaseReaders readers) {
        this.register = register;
        this.texts = texts;
        this.readers = readers;
    }

    @Override
    public List<SearchEntry> entries(UUID caseId) {
        CaseId id = new CaseId(caseId);
        List<SearchEntry> entries = new ArrayList<>();
        for (CaseReader reader : readers.of(id)) {
            register.visible(id, reader.authority()).forEach(row -> entries.add(entry(row, reader)));
        }
        return entries;
    }

    private SearchEntry entry(DocumentRow row, CaseReader reader) {
        CaseOverview overview = reader.overview();
        DocumentLine line = row.line();
        return new SearchEntry(
                line.kind() == DocumentKind.FILE_NOTE ? SearchKind.NOTE : SearchKind.DOCUMENT,
                line.id().toString(),
                SearchScopes.ofAuthority(reader.authority()),
                line.date(),
                "/cases/" + overview.id() + "/documents/" + line.id(),
                "document.kind." + line.kind(),
                line.title(),
                reader.number(),
                List.of(overview.number()),
                overview.title(),
                line.secrecy() == null ? texts.of(row) : Text.NONE);
    }
}
