package se.tryggve.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The e-mail that was written in a practice space, where none is sent. */
public interface WrittenMail {

    /** An e-mail as its receiver would have read it; {@code withdrawn} if its news was overtaken before it would have left. */
    record Mail(UUID id, Instant written, String address, String subject, String body, boolean withdrawn) {}

    /** The latest mails, the latest first. */
    List<Mail> latest(int atMost);
}
