package se.tryggve.document;

import java.time.LocalDate;

/** The days by which questions between authorities must be answered. */
public interface AnswerDays {

    /**
     * The question that a process instance has asked must be answered by another day. Joins the caller's transaction.
     *
     * @param process the process instance
     * @param day Europe/Stockholm
     */
    void move(String process, LocalDate day);
}
