package se.tryggve.message.internal;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.message.internal.OutboxTable.Mail;

/**
 * Sends what lies in the outbox, each letter in a transaction of its own that holds its row: no two nodes send the same
 * one. A letter that the server does not take is tried again later and parked in the end; a server that is away is asked
 * again by one letter at a time.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 50;
    private static final int LONGEST_FAULT = 500;

    private final Supplier<JavaMailSender> server;
    private final OutboxTable outbox;
    private final MessageSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Circuit circuit = new Circuit();

    Postman(
            ObjectProvider<JavaMailSender> server,
            OutboxTable outbox,
            MessageSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.server = server::getIfAvailable;
        this.outbox = outbox;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether a mail server is set; without one every letter waits. */
    boolean hasServer() {
        return server.get() != null;
    }

    /** Sends at most a batch; the rest waits for the next round. */
    @Scheduled(initialDelayString = "${tryggve.message.every:PT5S}", fixedDelayString = "${tryggve.message.every:PT5S}")
    void send() {
        if (!hasServer() || !circuit.lets(clock.instant())) {
            return;
        }
        MailWriter writer = new MailWriter(server.get(), settings);
        for (int sent = 0; sent < AT_ONCE; sent++) {
            boolean goesOn = Boolean.TRUE.equals(transaction.execute(status -> sendNext(writer)));
            if (!goesOn) {
                return;
            }
        }
    }

    /** False when there is nothing more to do in this round. */
    private boolean sendNext(MailWriter writer) {
        Optional<Mail> next = outbox.next();
        next.ifPresent(mail -> send(mail, writer));
        return next.isPresent() && !circuit.isProbing();
    }

    private void send(Mail mail, MailWriter writer) {
        Instant now = clock.instant();
        if (mail.expires().isBefore(now)) {
            outbox.parked(mail.id(), "@message.fault.old");
            return;
        }
        try {
            writer.send(mail, now);
            outbox.sent(mail.id());
            circuit.answered();
        } catch (MailException failure) {
            failed(mail, failure, now);
        }
    }

    private void failed(Mail mail, MailException failure, Instant now) {
        String fault = said(failure);
        if (isAway(failure)) {
            circuit.away(now);
            outbox.held(mail.id(), fault);
            LOG.warn(
                    "The mail server does not answer; letters wait: {}",
                    failure.getClass().getSimpleName());
            return;
        }
        circuit.answered();
        List<Duration> retries = settings.retries();
        if (mail.tries() < retries.size()) {
            outbox.postponed(mail.id(), fault, now.plus(retries.get(mail.tries())));
        } else {
            outbox.parked(mail.id(), fault);
            LOG.warn("Letter {} is parked after {} tries", mail.id(), mail.tries() + 1);
        }
    }

    /** Spring tells a failed connection by its cause, and what the server said of a letter by a list of failures. */
    private static boolean isAway(MailException failure) {
        return failure instanceof MailAuthenticationException
                || failure instanceof MailSendException && failure.getCause() instanceof MessagingException;
    }

    /** Jakarta Mail hangs what the server said behind what it says itself. */
    private static Throwable behind(Throwable told) {
        return told instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static String said(MailException failure) {
        Throwable told = failure instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()[0]
                : failure;
        String words = Stream.iterate(told, Objects::nonNull, Postman::behind)
                .map(one -> String.valueOf(one.getMessage())
                        .replaceAll("\\p{Cntrl}+", " ")
                        .strip())
                .distinct()
                .collect(Collectors.joining(": "));
        return words.length() > LONGEST_FAULT ? words.substring(0, LONGEST_FAULT) : words;
    }
}
