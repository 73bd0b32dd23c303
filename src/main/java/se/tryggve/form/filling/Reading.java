package se.tryggve.form.filling;

import java.util.ArrayList;
import java.util.List;

/**
 * What a typed value is worth.
 *
 * @param value text, number, boolean or list; null for nothing, or nothing readable
 * @param faults what is wrong with it; none for a good value, and none for an empty one
 */
record Reading(Object value, List<Fault> faults) {

    static final Reading EMPTY = new Reading(null, List.of());

    static Reading good(Object value) {
        return new Reading(value, List.of());
    }

    static Reading unreadable(String key, Object... details) {
        return new Reading(null, List.of(Fault.of(key, details)));
    }

    /** Something of a kind that no page sends, such as an object for a text. */
    static Reading wrongType() {
        return unreadable("form.error.type");
    }

    Reading with(Fault fault) {
        if (fault == null) {
            return this;
        }
        List<Fault> all = new ArrayList<>(faults);
        all.add(fault);
        return new Reading(value, all);
    }
}
