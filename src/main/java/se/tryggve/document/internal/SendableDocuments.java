package se.tryggve.document.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;

/** Reads a choice of documents out of a form: an authority sends what it has in the case, its own or received. */
@Component
class SendableDocuments {

    private final DocumentRegister register;

    SendableDocuments(DocumentRegister register) {
        this.register = register;
    }

    /** The ids that were chosen, each once, in the order of the form. */
    List<UUID> chosen(CaseId caseId, AuthorityId sender, Object said) {
        List<UUID> ids = ids(said);
        if (!ids.stream().allMatch(id -> has(caseId, sender, id))) {
            throw new RefusedAnswerException("document.error.notYours");
        }
        return ids;
    }

    /** The application that the authority wrote last in the case. */
    Optional<DocumentLine> latestApplication(CaseId caseId, AuthorityId sender) {
        return register.visible(caseId, sender).stream()
                .map(DocumentRow::line)
                .filter(line -> line.kind() == DocumentKind.APPLICATION)
                .filter(line -> line.owner().equals(sender) && line.process() != null)
                .max(Comparator.comparingInt(DocumentLine::number));
    }

    private boolean has(CaseId caseId, AuthorityId sender, UUID id) {
        return register.visible(caseId, new DocumentId(id), sender).isPresent();
    }

    private static List<UUID> ids(Object said) {
        Collection<?> ids = said instanceof Collection<?> several ? several : said == null ? List.of() : List.of(said);
        try {
            return ids.stream()
                    .map(id -> UUID.fromString(id.toString()))
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            throw new RefusedAnswerException("document.error.notYours");
        }
    }
}
