package se.tryggve.message;

import java.util.Collection;
import java.util.UUID;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.UserId;

/** Tells people what happened outside a single case. Every call joins the caller's transaction. */
public interface Announcements {

    /** Tells a person once of each event, as the person has chosen; nobody hears of what the own hands do. */
    void tell(Announcement announcement, UserId person);

    /**
     * Puts a letter of its own into the outbox.
     *
     * @param event what it is about: each receiver gets one letter about it, whatever nodes there are
     * @param subject at most 150 characters; it is read on locked telephones and names nobody
     * @return false, and nothing is written, if the person has such a letter already or nowhere to get it
     */
    boolean write(String event, UserId person, String subject, String body);

    /**
     * Puts a letter to somebody outside, who has no account, into the outbox. Its body is emptied when it has left or is given
     * up, because it may hold a personal link.
     *
     * @param event what it is about: one letter is written about it
     * @param subject at most 150 characters; it names nobody
     */
    void writeOutside(String event, MailAddress to, String subject, String body);

    /** Takes the letters about an event back that have not left. */
    void withdraw(String event);

    /** Tells people once what happened in a case, each as that person has chosen; nobody hears of what the own hands do. */
    void tellOfCase(CaseNews news, Collection<UserId> people);

    /** The whole address of a page, for links in letters. */
    String link(String path);

    /**
     * What happened.
     *
     * @param event its name: told once to each person
     * @param said the end of the message keys {@code message.subject.<said>}, without arguments, and {@code
     *     message.said.<said>}, which takes {@code what} as {@code {1}}
     * @param path where it is read, without host
     */
    record Announcement(String event, String said, String what, String path) {}

    /**
     * What happened in a case.
     *
     * @param number the case's register number at the readers' authority
     * @param event its name: told once to each person
     * @param said the end of the message keys {@code message.subject.<said>} and {@code message.said.<said>}, which take the
     *     number, and of {@code message.told.<said>}
     * @param path where it is read, without host
     */
    record CaseNews(UUID caseId, String number, String event, String said, String path) {}
}
