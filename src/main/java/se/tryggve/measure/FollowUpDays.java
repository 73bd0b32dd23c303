package se.tryggve.measure;

import java.time.LocalDate;
import java.util.Optional;
import se.tryggve.casefile.CaseId;

/** Answers when a measure in force is reviewed next; implemented by whoever keeps the deadlines. */
@FunctionalInterface
public interface FollowUpDays {

    /** The last day for the next review, Europe/Stockholm; empty when none is planned. */
    Optional<LocalDate> nextReview(CaseId caseId);
}
