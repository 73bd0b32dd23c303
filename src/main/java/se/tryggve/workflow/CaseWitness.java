package se.tryggve.workflow;

import java.util.List;
import java.util.UUID;

/** Tells what one part of the house keeps of a running case, so that it can be compared before and after a move. */
public interface CaseWitness {

    /** What is kept now. Joins the caller's transaction and changes nothing. */
    List<Sight> of(UUID caseId);

    /**
     * One thing that is kept.
     *
     * @param kind {@code timer}, {@code task}, {@code entry} (a row of the task list) or {@code deadline}
     * @param id the same before and after; that of the task for everything that belongs to one
     * @param name as officers say it; one that starts with {@code @} is a message key
     * @param due the day ({@code 2026-12-04}) or the moment (ISO, UTC) that it is due; empty if none
     */
    record Sight(String kind, String id, String name, String due) {}
}
