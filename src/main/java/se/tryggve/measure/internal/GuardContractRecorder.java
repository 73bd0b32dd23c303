package se.tryggve.measure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.measure.AnswerRow;

/** Keeps who guards: which company, when its authorisation was checked and how long its contract runs, or own staff. */
@Component
class GuardContractRecorder implements AnswerRecorder {

    private final GuardContractDesk desk;
    private final Clock clock;
    private final ZoneId legalZone;

    GuardContractRecorder(GuardContractDesk desk, Clock clock, ZoneId legalZone) {
        this.desk = desk;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public String name() {
        return "guardContract";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    /** The choice, the award, the check and the contract each tell a part; what a form does not ask is left as it is. */
    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        AnswerRow answer = new AnswerRow(values);
        UUID caseId = context.caseId();
        if ("ownStaff".equals(answer.text("procurementWay"))) {
            LocalDate today = LocalDate.now(clock.withZone(legalZone));
            desk.choose(caseId, GuardContract.ownStaff(caseId, desk.next(caseId), today));
        } else if (answer.text("company") != null) {
            desk.choose(
                    caseId,
                    GuardContract.awarded(
                            caseId, desk.next(caseId), answer.text("company"), answer.text("companyNumber")));
        } else if (answer.date("signedOn") != null) {
            desk.changeLatest(
                    caseId,
                    contract -> contract.sign(
                            answer.date("signedOn"), answer.date("contractUntil"), answer.text("contractReference")));
        } else if (answer.date("checkedOn") != null) {
            desk.changeLatest(caseId, contract -> contract.check(answer));
        } else if (answer.date("terminatedOn") != null) {
            desk.changeSigned(caseId, contract -> contract.terminate(answer.date("terminatedOn")));
        }
    }
}
