package se.tryggve.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.audit.AuditLog;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.document.NewDocument;
import se.tryggve.document.internal.ReadingRoom.Opened;
import se.tryggve.form.AnswerSheet;
import se.tryggve.form.Submission;
import se.tryggve.form.Submissions;
import se.tryggve.form.UploadReference;
import se.tryggve.form.UploadStore;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.UserId;
import se.tryggve.measure.ShownMeasures;
import se.tryggve.workflow.TaskId;

class SubmittedFormTest extends DispatchScene {

    private static final byte[] DRAWING = {'%', 'P', 'D', 'F', '-', '1'};

    private final TaskId task = new TaskId(UUID.randomUUID().toString());

    @Autowired
    private UploadStore uploads;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private ContentStore contents;

    @Autowired
    private SubmittedFiles enclosures;

    @Autowired
    private ShownMeasures shown;

    @Autowired
    private CurrentOfficer current;

    @Autowired
    private AuditLog audit;

    @Test
    void aFormBecomesADocumentAndEachFileInItAnotherOnce() {
        UploadReference drawing = transaction.execute(status -> uploads.store(
                task,
                new UserId(CASE_OFFICER),
                "ritning.pdf",
                "application/pdf",
                new ByteArrayInputStream(DRAWING),
                DRAWING.length));
        Submission submission = submission(drawing);

        DocumentId first = file(submission);
        DocumentId again = file(submission);

        assertThat(again).isEqualTo(first);
        List<DocumentLine> made = documents.visibleTo(id, DANDERYD).stream()
                .filter(line -> process.equals(line.process()))
                .toList();
        assertThat(made).extracting(DocumentLine::title).containsExactly("Utforma kamerorna", "ritning.pdf");
        assertThat(made.get(1).kind()).isEqualTo(DocumentKind.ATTACHMENT);
        assertThat(opened(made.get(1).id()).file().bytes()).isEqualTo(DRAWING);
        assertThat(opened(first).paragraphs())
                .containsExactly(new Paragraph(1, "Kamera 1", null), new Paragraph(2, "Syfte", "Förebygga brott"));
    }

    private Opened opened(DocumentId document) {
        return room.open(id, document, officer(CASE_OFFICER)).orElseThrow();
    }

    private DocumentId file(Submission submission) {
        Documents office = new DocumentRoom(
                register, contents, only(submission), enclosures, shown, files, current, audit, clock, legalZone);
        return transaction.execute(status -> office.file(NewDocument.drawnUp(
                        id,
                        DANDERYD,
                        DocumentKind.REPORT,
                        "Utforma kamerorna",
                        new DocumentContent.Submission(submission.id()))
                .madeIn(process)));
    }

    private Submission submission(UploadReference drawing) {
        Map<String, Object> file = Map.of("id", drawing.id().toString(), "sha256", drawing.sha256());
        AnswerSheet sheet = new AnswerSheet(List.of(
                AnswerSheet.Entry.section("Kamera 1", List.of(AnswerSheet.Entry.line("Syfte", "Förebygga brott")))));
        return new Submission(
                UUID.randomUUID(),
                id.value(),
                task,
                "userTask_designCameras",
                "designCameras",
                "definition",
                Map.of("cameras", List.of(Map.of("fieldOfView", List.of(file)))),
                sheet,
                new UserId(CASE_OFFICER),
                DANDERYD,
                clock.instant());
    }

    private static Submissions only(Submission submission) {
        return new Submissions() {

            @Override
            public Optional<Submission> find(UUID id) {
                return Optional.of(submission);
            }

            @Override
            public List<Submission> ofCase(UUID caseId) {
                return List.of(submission);
            }
        };
    }
}
