package se.tryggve.document;

import java.time.LocalDate;

/**
 * A warning that a document may hold secrets (OSL 5 kap. 5 §). It decides nothing: secrecy is tried anew at every request.
 *
 * @param provision the paragraph, as in {@code 18 kap. 8 § OSL}
 * @param markedOn the day of the mark, Europe/Stockholm
 */
public record SecrecyMark(String provision, LocalDate markedOn) {}
