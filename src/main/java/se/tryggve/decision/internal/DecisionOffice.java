package se.tryggve.decision.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.Documents;
import se.tryggve.document.LetterText;
import se.tryggve.document.Letters;
import se.tryggve.document.NewDocument;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.letter.Letter.Part;
import se.tryggve.letter.Letterhead;
import se.tryggve.letter.Letterheads;

/** Where a made decision becomes a document and a letter. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionOffice {

    private final DecisionLetter letter;
    private final AppealRules appeals;
    private final Letterheads letterheads;
    private final Documents documents;
    private final Letters letters;
    private final CaseFiles cases;
    private final Directory directory;

    DecisionOffice(
            DecisionLetter letter,
            AppealRules appeals,
            Letterheads letterheads,
            Documents documents,
            Letters letters,
            CaseFiles cases,
            Directory directory) {
        this.letter = letter;
        this.appeals = appeals;
        this.letterheads = letterheads;
        this.documents = documents;
        this.letters = letters;
        this.cases = cases;
        this.directory = directory;
    }

    /** Files the decision and prints its letter; to the municipality whose case it is, or to everybody if that decides itself. */
    DocumentId issue(DecisionRow row, Authority decider, DecisionText text) {
        CaseId caseId = new CaseId(row.caseId());
        List<String> receivers = row.kind().isForOutsider() ? List.of() : notified(caseId, row.authority());
        List<Part> parts = letter.parts(text, appeal(decider, text), receivers);
        DocumentId document = documents.file(NewDocument.drawnUp(
                        caseId, row.authority(), DocumentKind.DECISION, letter.title(text), LetterText.of(parts))
                .madeIn(row.process()));
        AuthorityId owner = cases.overview(caseId).owner();
        letters.write(
                document,
                DecisionLetter.KIND,
                letter.heading(text),
                owner.equals(row.authority()) || row.kind().isForOutsider() ? null : owner,
                parts);
        return document;
    }

    private List<String> appeal(Authority decider, DecisionText text) {
        Letterhead own = letterheads.of(decider.id());
        String court = own.court() == null ? letter.anyCourt() : own.court();
        return appeals.of(decider.kind(), text.kind(), text.decidedOn()).filledIn(decider.name(), court, text.number());
    }

    private List<String> notified(CaseId caseId, AuthorityId decider) {
        return cases.participants(caseId).stream()
                .filter(participant -> !participant.equals(decider))
                .map(participant -> directory.authority(participant).name())
                .toList();
    }
}
