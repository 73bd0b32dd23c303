package se.tryggve.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.Departure;
import se.tryggve.document.Departure.Piece;
import se.tryggve.document.Departures;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.internal.storage.ContentHash;
import se.tryggve.identity.AuthorityId;
import se.tryggve.letter.Letter;
import tools.jackson.databind.json.JsonMapper;

/** Compares the registers before and after. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class DepartureWatch implements Departures {

    private static final Comparator<Piece> LETTERS_FIRST = Comparator.comparing(piece -> piece.letter() == null);

    private final DocumentRegister documents;
    private final DispatchRegister dispatches;
    private final LetterShelf letters;
    private final ContentStore contents;
    private final CaseFiles files;
    private final JsonMapper json;

    DepartureWatch(
            DocumentRegister documents,
            DispatchRegister dispatches,
            LetterShelf letters,
            ContentStore contents,
            CaseFiles files,
            JsonMapper json) {
        this.documents = documents;
        this.dispatches = dispatches;
        this.letters = letters;
        this.contents = contents;
        this.files = files;
        this.json = json;
    }

    @Override
    public Departure of(CaseId caseId, AuthorityId sender, Runnable act) {
        Set<DocumentId> known = ids(documents.ownedBy(caseId, sender));
        Set<DispatchRegister.Sending> before = Set.copyOf(dispatches.from(caseId, sender));
        act.run();
        Map<DocumentId, DocumentRow> rows = documents.ownedBy(caseId, sender).stream()
                .collect(Collectors.toMap(row -> row.line().id(), row -> row, (one, same) -> one, LinkedHashMap::new));
        Map<DocumentId, Set<AuthorityId>> receivers = new LinkedHashMap<>();
        dispatches.from(caseId, sender).stream()
                .filter(sending -> !before.contains(sending))
                .forEach(sending -> receivers
                        .computeIfAbsent(sending.document(), document -> new LinkedHashSet<>())
                        .add(sending.to()));
        List<Piece> sent = receivers.keySet().stream()
                .map(id -> rows.computeIfAbsent(id, documents::byId))
                .map(row -> piece(
                        row, isNew(row, sender, known), receivers.get(row.line().id())))
                .sorted(LETTERS_FIRST)
                .toList();
        List<Piece> filed = rows.values().stream()
                .filter(row -> !known.contains(row.line().id())
                        && !receivers.containsKey(row.line().id()))
                .map(row -> piece(row, true, Set.of()))
                .sorted(LETTERS_FIRST)
                .toList();
        return new Departure(sent, filed, fingerprint(sent, filed, rows));
    }

    private static Set<DocumentId> ids(List<DocumentRow> rows) {
        return rows.stream().map(row -> row.line().id()).collect(Collectors.toSet());
    }

    private static boolean isNew(DocumentRow row, AuthorityId sender, Set<DocumentId> known) {
        return row.line().owner().equals(sender) && !known.contains(row.line().id());
    }

    private Piece piece(DocumentRow row, boolean isNew, Set<AuthorityId> receivers) {
        DocumentLine line = row.line();
        Letter letter = letters.of(line.id()).map(LetterShelf.Written::letter).orElse(null);
        String number = files.numberAt(line.caseId(), line.owner()).orElse("") + "-" + line.number();
        List<Paragraph> text = isNew && letter == null ? contents.paragraphs(row.sha256()) : List.of();
        return new Piece(line, isNew, number, letter, text, List.copyOf(receivers));
    }

    private String fingerprint(List<Piece> sent, List<Piece> filed, Map<DocumentId, DocumentRow> rows) {
        List<Object> all = Stream.concat(sent.stream(), filed.stream())
                .map(piece -> (Object) Stream.of(
                                piece.number(),
                                piece.document().title(),
                                rows.get(piece.document().id()).sha256(),
                                piece.letter() == null ? "" : piece.letter(),
                                piece.receivers())
                        .toList())
                .toList();
        return ContentHash.of(json.writeValueAsString(all).getBytes(StandardCharsets.UTF_8));
    }
}
