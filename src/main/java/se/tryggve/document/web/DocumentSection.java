package se.tryggve.document.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.internal.ReadingRoom;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;

/** The documents that the viewer's authority has or has been sent, and the questions between authorities. */
@Component
class DocumentSection implements CaseSection {

    private final ReadingRoom room;
    private final Directory directory;

    DocumentSection(ReadingRoom room, Directory directory) {
        this.room = room;
        this.directory = directory;
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
        List<Row> rows = room.lines(id, viewer.authority().id()).stream()
                .map(line -> new Row(line, directory.authority(line.owner()).name()))
                .toList();
        List<Asked> asked = room.questions(id, viewer.authority().id()).stream()
                .map(question -> new Asked(
                        question,
                        directory.authority(question.asker()).name(),
                        directory.authority(question.asked()).name()))
                .toList();
        return new View(id.toString(), rows, asked);
    }

    /** What the section shows. */
    record View(String caseId, List<Row> rows, List<Asked> questions) {}

    /** A document and whose it is. */
    record Row(DocumentLine line, String owner) {}

    /** A question with names. */
    record Asked(ReadingRoom.Question question, String asker, String asked) {}
}
