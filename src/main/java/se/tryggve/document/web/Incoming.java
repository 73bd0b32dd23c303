package se.tryggve.document.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.BindingResult;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.SecrecyProvision;
import se.tryggve.document.internal.IncomingDesk.Particulars;

/**
 * What an officer says about files, as written.
 *
 * @param origin {@code received} from outside or {@code drawnUp} by the own authority
 * @param provision what calls for a mark of secrecy; empty for none
 */
record Incoming(
        @Size(max = 40, message = "{document.error.kind}") String kind,
        @Size(max = 40, message = "{document.error.origin}") String origin,

        @Size(max = 200, message = "{document.error.sender.long}")
        @Pattern(regexp = LINE, message = "{document.error.characters}")
        String sender,

        @Size(max = 40, message = "{document.error.date}") String date,

        @Size(max = 40, message = "{document.error.provision}")
        String provision) {

    static final String LINE = "\\P{Cc}*";
    static final List<String> ORDER = List.of("kind", "origin", "sender", "date", "provision");

    private static final String RECEIVED = "received";

    /** An empty form: of today. */
    static Incoming empty(LocalDate today) {
        return new Incoming("", "", "", today.toString(), "");
    }

    /** Adds what is wrong beyond the single field's length. */
    void check(BindingResult errors, LocalDate today) {
        refuse(errors, "kind", DocumentKind.upload(kind).isEmpty(), "document.error.kind");
        refuse(errors, "origin", !isReceived() && !"drawnUp".equals(origin), "document.error.origin");
        refuse(errors, "sender", isReceived() && written(sender).isEmpty(), "document.error.sender");
        Optional<LocalDate> day = day();
        refuse(errors, "date", day.isEmpty(), "document.error.date");
        refuse(errors, "date", day.filter(said -> said.isAfter(today)).isPresent(), "document.error.dateFuture");
        boolean known = written(provision).isEmpty()
                || SecrecyProvision.named(provision).isPresent();
        refuse(errors, "provision", !known, "document.error.provision");
    }

    /** What was said; only after the check. */
    Particulars particulars() {
        return new Particulars(
                DocumentKind.upload(kind).orElseThrow(),
                isReceived() ? sender.strip() : null,
                day().orElseThrow(),
                SecrecyProvision.named(provision));
    }

    private boolean isReceived() {
        return RECEIVED.equals(origin);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(written(date))).filter(day -> day.getYear() > 1900);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String written(String text) {
        return text == null ? "" : text.strip();
    }

    private static void refuse(BindingResult errors, String field, boolean wrong, String key) {
        if (wrong && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, key);
        }
    }
}
