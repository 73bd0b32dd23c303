package se.tryggve.document.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** Sends a decision to everybody who took part (underrättelse, FL 33 §). */
@Service
@Transactional
class DecisionPost {

    private final DocumentRegister documents;
    private final Dispatcher dispatcher;
    private final CaseFiles files;

    DecisionPost(DocumentRegister documents, Dispatcher dispatcher, CaseFiles files) {
        this.documents = documents;
        this.dispatcher = dispatcher;
        this.files = files;
    }

    /**
     * Sends a decision to every other participant; repeating it sends nothing twice.
     *
     * @param process the instance that decided; null for the latest decision of the case
     */
    void send(CaseId caseId, String process) {
        DocumentRow decision =
                documents.latestDecision(caseId, process).orElseThrow(() -> new NoDecisionException(caseId));
        for (AuthorityId participant : files.participants(caseId)) {
            dispatcher.send(
                    List.of(decision),
                    decision.line().owner(),
                    participant,
                    "decision:" + decision.line().id(),
                    "document.why.decision",
                    decision.line().drawnUpBy());
        }
    }
}
