package se.tryggve.monitor.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whom a case waits for on a day, seen from the authority that opened it; names on screen: {@code monitor.waits.<code>}. */
public enum WaitsFor {
    /** The applicant, who was asked to supplement the application while the examiner's clock stands still. */
    APPLICANT("applicant"),
    /** The authority that opened the case. */
    OWN("own"),
    POLICE("police"),
    COUNTY_BOARD("countyBoard"),
    /** Another authority. */
    OTHER("other"),
    /** A court that the matter was handed over to. */
    COURT("court"),
    /** Nobody: the measure runs and nothing is to be done. */
    NOBODY("nobody");

    private final String code;

    WaitsFor(String code) {
        this.code = code;
    }

    /** The word in addresses, messages and style sheets. */
    public String code() {
        return code;
    }

    /** Those whose days add up to the time that a case took: everybody but nobody. */
    public static List<WaitsFor> anybody() {
        return Arrays.stream(values()).filter(one -> one != NOBODY).toList();
    }

    /** The one with this code, if there is one. */
    public static Optional<WaitsFor> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
