package se.tryggve.worklist;

import java.util.List;
import java.util.UUID;
import se.tryggve.identity.Officer;

/** The choices that officers keep for themselves and share with their unit. */
public interface SavedViews {

    /** The officer's own views and those shared in the unit, by name. */
    List<SavedView> of(Officer officer);

    /**
     * Keeps a choice under a name.
     *
     * @param address the choice as it stands in addresses
     * @throws TaskRefusedException if the name is missing, too long or taken, or there are too many views already
     */
    void keep(Officer officer, String name, boolean shared, String address);

    /**
     * Removes one of the officer's own views, or one that is shared in the unit.
     *
     * @throws TaskRefusedException if the officer has no such view
     */
    void remove(Officer officer, UUID id);
}
