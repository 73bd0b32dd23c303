package se.tryggve.measure;

import java.time.LocalDate;
import java.util.UUID;
import se.tryggve.identity.AuthorityKind;

/**
 * The decision that a ruling comes from.
 *
 * @param courtRuling id of the ruling by which a court has changed that decision; null while it stands as it was made
 * @param by kind of the deciding authority: only the municipality's own decisions lead to the register of 10 §
 * @param on the day of the decision, Europe/Stockholm
 * @param assessed the day of the latest assessment under 9 §, Europe/Stockholm; null where none was made, because the
 *     place is exempt (11 §), no permit was needed or another authority decided
 */
public record Source(UUID decisionId, UUID courtRuling, AuthorityKind by, LocalDate on, LocalDate assessed) {}
