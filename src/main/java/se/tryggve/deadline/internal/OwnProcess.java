package se.tryggve.deadline.internal;

import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.EventCondition;
import se.tryggve.identity.Officer;

/**
 * Whether the process that would take an event is work of the officer's own authority: it has or had deadlines there.
 * Several authorities have the same roles in one case, and none registers anything in another's process.
 */
@Component
class OwnProcess implements EventCondition {

    private final DeadlineRegister deadlines;

    OwnProcess(DeadlineRegister deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String name() {
        return "ownProcess";
    }

    @Override
    public Answer in(CaseId caseId, Officer officer, String process) {
        return deadlines.ofCase(caseId).stream()
                        .filter(row -> process.equals(row.origin().process()))
                        .anyMatch(row ->
                                row.authority().equals(officer.authority().id()))
                ? Answer.now()
                : Answer.never();
    }
}
