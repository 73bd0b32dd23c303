package se.tryggve.message.internal;

import se.tryggve.identity.MailAddress;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/**
 * Somebody who is told.
 *
 * @param officer the person; null for a unit's contact
 * @param unit the unit that the person works at, or whose contact it is
 * @param how in a letter of its own, or in the daily one
 */
record Recipient(UserId officer, UnitId unit, MailAddress address, How how) {

    static final String USER = "user:";
    static final String UNIT = "unit:";

    /** The name under which one event is told once. */
    String key() {
        return officer == null ? UNIT + unit : USER + officer;
    }
}
