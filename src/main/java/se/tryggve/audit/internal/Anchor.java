package se.tryggve.audit.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one day's anchor file says.
 *
 * @param day legal date, Europe/Stockholm
 * @param at when it was written
 * @param previous SHA-256 of the file before it, in hex; {@code -} for the first
 * @param root Merkle root of the heads of all chains at that time, in hex
 * @param heads the chains that grew since the file before it
 * @param sum SHA-256 of this file, in hex
 */
record Anchor(LocalDate day, Instant at, String previous, String root, List<Head> heads, String sum) {

    static final String NONE = "-";
}
