package se.tryggve.document.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;

/** What the viewer's authority has been asked and not answered: for the form in which it answers. */
@Component
class ReferralFacts implements FactSource {

    private final ReferralRegister referrals;
    private final DocumentRegister documents;
    private final DispatchRegister dispatches;
    private final DocumentOptions options;
    private final Directory directory;

    ReferralFacts(
            ReferralRegister referrals,
            DocumentRegister documents,
            DispatchRegister dispatches,
            DocumentOptions options,
            Directory directory) {
        this.referrals = referrals;
        this.documents = documents;
        this.dispatches = dispatches;
        this.options = options;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "referral";
    }

    @Override
    @Transactional(readOnly = true)
    public Object facts(UUID caseId, AuthorityId viewer) {
        CaseId id = new CaseId(caseId);
        return referrals
                .unanswered(id, viewer)
                .map(referral -> facts(id, viewer, referral))
                .orElseGet(Map::of);
    }

    private Map<String, Object> facts(CaseId id, AuthorityId viewer, ReferralRow referral) {
        Set<DocumentId> sentBy = dispatches.from(id, referral.asker()).stream()
                .filter(sending -> sending.to().equals(viewer))
                .map(DispatchRegister.Sending::document)
                .collect(Collectors.toSet());
        List<DocumentLine> sent = documents.visible(id, viewer).stream()
                .map(DocumentRow::line)
                .filter(line -> sentBy.contains(line.id()))
                .toList();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("question", referral.question());
        facts.put("message", referral.message());
        facts.put(
                "answerBy",
                referral.answerBy() == null ? null : referral.answerBy().toString());
        facts.put("from", directory.authority(referral.asker()).name());
        facts.put("documents", options.options(sent));
        return facts;
    }
}
