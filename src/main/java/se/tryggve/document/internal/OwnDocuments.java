package se.tryggve.document.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;

/** Reads a choice of documents out of a form: only an authority's own documents of the case may be sent by it. */
@Component
class OwnDocuments {

    private final DocumentRegister register;

    OwnDocuments(DocumentRegister register) {
        this.register = register;
    }

    /** The ids that were chosen, each once, in the order of the form. */
    List<UUID> chosen(CaseId caseId, AuthorityId sender, Object said) {
        List<UUID> ids = ids(said);
        if (!ids.stream().allMatch(id -> isOwn(caseId, sender, id))) {
            throw new RefusedAnswerException("document.error.notYours");
        }
        return ids;
    }

    private boolean isOwn(CaseId caseId, AuthorityId sender, UUID id) {
        return register.visible(caseId, new DocumentId(id), sender)
                .filter(row -> row.line().owner().equals(sender))
                .isPresent();
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
