package se.tryggve.measure.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.measure.AnswerRow;

/** Keeps that the authorisation of the company on duty has been checked again, while another may be on its way in. */
@Component
class CompanyRecheckRecorder implements AnswerRecorder {

    static final String NAME = "companyRecheck";

    private final GuardContractDesk desk;

    CompanyRecheckRecorder(GuardContractDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        desk.changeSigned(context.caseId(), contract -> contract.check(new AnswerRow(values)));
    }
}
