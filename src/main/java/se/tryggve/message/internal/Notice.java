package se.tryggve.message.internal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What there is to tell.
 *
 * @param event the name of what happened: told once to each receiver
 * @param number the case's register number at the receivers' authority
 * @param said the end of the message keys: {@code message.subject.<said>} takes the number alone, {@code
 *     message.said.<said>} takes number, {@code what} and {@code due}
 * @param what the name of the step, or a message key that starts with {@code @}; null if the sentence has none
 * @param due the last day, Europe/Stockholm; null if the sentence has none
 * @param path where it is read, without host
 * @param about what takes it back when it no longer holds
 */
record Notice(
        String event,
        NoticeKind kind,
        UUID caseId,
        String number,
        String said,
        String what,
        LocalDate due,
        String path,
        About about) {

    /**
     * What a notice is about.
     *
     * @param task the task whose place or end takes it back; null if none
     * @param deadline the deadline whose move or end takes it back; null if none
     */
    record About(String task, UUID deadline) {

        static final About NOTHING = new About(null, null);
    }
}
