package se.tryggve.casefile;

import java.util.Arrays;
import java.util.Optional;

/** What sort of place a measure concerns; some sorts are exempt from parts of SFS 2018:1200 (11 §). */
public enum PlaceType {
    STREET_OR_SQUARE("streetOrSquare"),
    PARK("park"),
    PATH_OR_TUNNEL("pathOrTunnel"),
    CAR_PARK("carPark"),
    PARKING_GARAGE("parkingGarage"),
    TRANSPORT_STOP("transportStop"),
    SCHOOL("school"),
    HEALTH_CARE("healthCare"),
    RECYCLING_STATION("recyclingStation"),
    OTHER("other");

    private final String code;

    PlaceType(String code) {
        this.code = code;
    }

    /** The value in forms, tables and the API. */
    public String code() {
        return code;
    }

    /** The sort with this code, if there is one. */
    public static Optional<PlaceType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
