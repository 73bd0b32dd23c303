package se.tryggve.casefile.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.tryggve.casefile.Place;
import se.tryggve.casefile.PlaceType;

/** A place as columns of the case's row. */
@Embeddable
record PlaceColumns(
        @Column(name = "place_name") String name,
        @Column(name = "place_address") String address,
        @Column(name = "place_description") String description,

        @Column(name = "place_type") @Enumerated(EnumType.STRING)
        PlaceType type) {

    static PlaceColumns of(Place place) {
        return new PlaceColumns(place.name(), place.address(), place.description(), place.type());
    }

    Place value() {
        return new Place(name, address, description, type);
    }
}
