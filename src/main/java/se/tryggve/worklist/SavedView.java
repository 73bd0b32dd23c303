package se.tryggve.worklist;

import java.util.UUID;
import se.tryggve.identity.UserId;

/**
 * A choice in the list that is kept under a name.
 *
 * @param shared whether everybody at the unit sees it
 * @param mine whether the reader made it
 * @param by the officer who made it
 * @param address the choice as it stands in addresses
 */
public record SavedView(UUID id, String name, boolean shared, boolean mine, UserId by, String address) {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 60;

    /** How many views an officer may keep, and a unit share. */
    public static final int MOST = 12;
}
