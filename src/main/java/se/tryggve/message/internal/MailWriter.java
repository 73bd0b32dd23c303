package se.tryggve.message.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import se.tryggve.message.internal.OutboxTable.Mail;

/** Makes a letter of the outbox an e-mail: plain text, and known by the letter's own id if it is ever sent again. */
final class MailWriter {

    private final JavaMailSender sender;
    private final MessageSettings settings;

    MailWriter(JavaMailSender sender, MessageSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /**
     * Sends it.
     *
     * @throws org.springframework.mail.MailException if the server is away or does not take it
     */
    void send(Mail mail, Instant now) {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(mail.address());
            helper.setSubject(mail.subject());
            helper.setText(mail.body());
            helper.setSentDate(Date.from(now));
            message.setHeader("Message-ID", "<" + mail.id() + "@" + host() + ">");
            // RFC 3834, section 5: nobody's absence answers a letter that no person wrote.
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException unwritable) {
            throw new org.springframework.mail.MailPreparationException(unwritable);
        }
        sender.send(message);
    }

    private String host() {
        return settings.address().getHost() == null
                ? "tryggve"
                : settings.address().getHost();
    }
}
