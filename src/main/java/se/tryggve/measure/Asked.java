package se.tryggve.measure;

import java.util.List;

/**
 * What is asked for one camera or guard area.
 *
 * @param label what people call it; unique in the case
 * @param place address or another description that finds it (kamerabevakningslagen 10 § 1)
 * @param placeType code of a {@link se.tryggve.casefile.PlaceType}; null for guard areas
 * @param mode how a camera watches; null for guard areas
 * @param sound whether sound is heard or recorded
 * @param specialTechnique other special technique in words; null if none (10 § 4)
 * @param storageDays how long footage is kept, days; null when nothing is stored
 * @param storageReason why longer than {@link #USUAL_STORAGE_DAYS}; null when not longer
 * @param fieldOfView what the camera sees; null for guard areas
 * @param purpose what the camera or the assignment is for; null to those who know no more than a decision tells
 * @param windows weekly hours
 */
public record Asked(
        String label,
        String place,
        String placeType,
        Mode mode,
        boolean sound,
        String specialTechnique,
        Integer storageDays,
        String storageReason,
        String fieldOfView,
        String purpose,
        List<WeekWindow> windows) {

    /** Longer storage needs a reason: no limit in law, about three days is what supervision expects (domain brief 2.3). */
    public static final int USUAL_STORAGE_DAYS = 3;

    /** Keeps the windows unchangeable. */
    public Asked {
        windows = List.copyOf(windows);
    }

    /** The minutes of the week that are asked for. */
    public WeekTime time() {
        return WeekTime.of(windows);
    }

    /** What a decision tells of it: which object, where, how and when, nothing about views, storage and purpose. */
    public Asked asDecisionsTell() {
        return new Asked(label, place, null, mode, false, null, null, null, null, null, windows);
    }

    /** Whether more is known than a decision tells. */
    public boolean inFull() {
        return purpose != null;
    }

    /** Whether footage is kept longer than usual. */
    public boolean longStorage() {
        return storageDays != null && storageDays > USUAL_STORAGE_DAYS;
    }
}
