package se.tryggve.form.filling;

import java.util.List;

/** What is wrong with one value: a message key and what the message names after the field. */
record Fault(String key, List<Object> details) {

    static Fault of(String key, Object... details) {
        return new Fault(key, List.of(details));
    }
}
