package se.tryggve.deadline.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.TimerTruth;
import se.tryggve.workflow.WaitingTimer;

/** Timers that ask {@link DeadlineDesk} for their time follow a deadline's row. */
@Component
class DeadlineTimers implements TimerTruth {

    private static final Pattern ASKS =
            Pattern.compile("deadlineDesk\\.\\w+\\(execution\\.processInstanceId, '(\\w+)'");

    private final DeadlineRegister deadlines;

    DeadlineTimers(DeadlineRegister deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Optional<String> ruler(WaitingTimer timer) {
        Matcher asks = ASKS.matcher(timer.rule());
        return asks.find()
                ? deadlines
                        .begunBy(timer.process().value(), asks.group(1))
                        .map(row -> "/cases/" + timer.caseId() + "/deadlines/" + row.id())
                : Optional.empty();
    }
}
