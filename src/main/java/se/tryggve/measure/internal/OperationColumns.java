package se.tryggve.measure.internal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.tryggve.measure.Operation;

/** Whether and when a measure runs, as columns of its row. */
@Embeddable
class OperationColumns {

    private LocalDate plannedStart;
    private LocalDate inOperationSince;
    private LocalDate endedOn;
    private String endReason;
    private boolean letLapse;
    private String signs;

    void plan(LocalDate start, String signsText) {
        plannedStart = start;
        signs = signsText;
    }

    /** Starts on the planned day, or today when none was planned. */
    void start(LocalDate today) {
        inOperationSince = plannedStart == null ? today : plannedStart;
    }

    /** Ends on a day on or after its first; what never started ends too, when its permit is taken back. */
    void end(LocalDate day, String reason) {
        endedOn = inOperationSince != null && day.isBefore(inOperationSince) ? inOperationSince : day;
        endReason = reason;
    }

    /** As before it was started, to be started anew. */
    void restore() {
        plannedStart = null;
        inOperationSince = null;
        endedOn = null;
        endReason = null;
    }

    /** Lets the validity run out. */
    void letLapse() {
        letLapse = true;
    }

    /** A new decision has a new end, which somebody may want to move. */
    void askAgainAboutTheEnd() {
        letLapse = false;
    }

    boolean isLeftToLapse() {
        return letLapse;
    }

    boolean hasStarted() {
        return inOperationSince != null;
    }

    boolean hasEnded() {
        return endedOn != null;
    }

    boolean runs() {
        return hasStarted() && !hasEnded();
    }

    LocalDate since() {
        return inOperationSince;
    }

    LocalDate ended() {
        return endedOn;
    }

    Operation value() {
        return new Operation(plannedStart, inOperationSince, endedOn, signs);
    }

    /** What the audit log keeps of it. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("plannedStart", Objects.toString(plannedStart, null));
        facts.put("inOperationSince", Objects.toString(inOperationSince, null));
        facts.put("signs", signs);
        facts.put("endedOn", Objects.toString(endedOn, null));
        facts.put("endReason", endReason);
        facts.put("letLapse", letLapse);
        return facts;
    }
}
