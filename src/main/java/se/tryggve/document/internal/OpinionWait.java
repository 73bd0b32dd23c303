package se.tryggve.document.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseStatusSource;
import se.tryggve.casefile.Waiting;

/** The opinions that a case waits for. */
@Component
class OpinionWait implements CaseStatusSource {

    private final ReferralRegister referrals;

    OpinionWait(ReferralRegister referrals) {
        this.referrals = referrals;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(CaseId id) {
        return referrals.ofCase(id).stream()
                .filter(ReferralRow::open)
                .map(referral ->
                        Waiting.forOpinion(referral.asked(), referral.sent(), referral.answerBy(), referral.asker()))
                .toList();
    }
}
