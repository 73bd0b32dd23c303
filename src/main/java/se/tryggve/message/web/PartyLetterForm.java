package se.tryggve.message.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;
import se.tryggve.message.internal.PartyLetters;
import se.tryggve.message.internal.PartyTemplate;

/**
 * A letter to a party as written.
 *
 * @param request what the officer pressed; null for the first time
 */
record PartyLetterForm(
        @NotBlank(message = "{message.party.error.template}")
        @Pattern(regexp = "receipt|state|contact|", message = "{message.party.error.template}")
        String template,

        @NotBlank(message = "{message.party.error.party}") @Size(max = 500, message = "{message.party.error.party}")
        String party,

        @NotBlank(message = "{message.party.error.email}")
        @Size(max = MailAddress.LONGEST, message = "{message.party.error.email}")
        String email,

        @NotBlank(message = "{message.party.error.text}")
        @Size(max = 10_000, message = "{message.party.error.text.long}")
        @Pattern(regexp = "[\\r\\n\\t\\P{Cc}]*", message = "{message.party.error.characters}")
        String text,

        UUID request) {

    static final List<String> ORDER = List.of("template", "party", "email", "text");

    PartyLetterForm {
        request = request == null ? UUID.randomUUID() : request;
    }

    /** What to send; only after validation. */
    PartyLetters.Wish wish(CaseOverview overview, Officer officer) {
        PartyTemplate kind = PartyTemplate.of(template).orElseThrow();
        return new PartyLetters.Wish(
                overview, officer, kind, party, MailAddress.read(email).orElseThrow(), text, request);
    }
}
