package se.tryggve.document.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.document.DocumentId;
import se.tryggve.document.internal.ReadingRoom;
import se.tryggve.document.web.DocumentWords.Row;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.intake.FileCheck;

/** The documents that the viewer's authority has or has been sent, and the questions between authorities. */
@Component
class DocumentSection implements CaseSection {

    private static final int OPEN = 8;
    private static final int FEW = 2;

    private final ReadingRoom room;
    private final Directory directory;
    private final DocumentWords words;

    DocumentSection(ReadingRoom room, Directory directory, DocumentWords words) {
        this.room = room;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public String titleKey() {
        return "document.section";
    }

    @Override
    public String fragment() {
        return "document/section :: section";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        Map<DocumentId, FileCheck> held = room.held(id, viewer.authority().id());
        Set<DocumentId> letters = room.letters(id);
        List<Row> rows = new ArrayList<>(room.lines(id, viewer.authority().id()).stream()
                .map(line -> words.of(line, held.get(line.id()), letters.contains(line.id())))
                .toList());
        Collections.reverse(rows);
        int folded = rows.size() > OPEN + FEW ? OPEN : rows.size();
        List<Asked> asked = room.questions(id, viewer.authority().id()).stream()
                .map(question -> new Asked(
                        question,
                        directory.authority(question.asker()).name(),
                        directory.authority(question.asked()).name()))
                .toList();
        return new View(
                id.toString(), rows.subList(0, folded), rows.subList(folded, rows.size()), asked, Note.empty(null));
    }

    /**
     * What the section shows.
     *
     * @param rows the newest documents, newest first
     * @param older the ones before them, which the page folds
     * @param note an empty file note
     */
    record View(String caseId, List<Row> rows, List<Row> older, List<Asked> questions, Note note) {}

    /** A question with names. */
    record Asked(ReadingRoom.Question question, String asker, String asked) {}
}
