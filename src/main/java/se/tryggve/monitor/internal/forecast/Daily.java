package se.tryggve.monitor.internal.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is worked out once a day and kept until the next one, in this node's memory. What is worked out elsewhere from the
 * same rows is the same.
 */
final class Daily<K, V> {

    private final Map<K, V> kept = new HashMap<>();
    private LocalDate of;

    /**
     * What is kept for the day.
     *
     * @param last whether what is worked out now may be kept; where it may not, it is worked out again next time
     */
    synchronized V get(LocalDate day, K key, Supplier<Boolean> last, Function<K, V> work) {
        if (!day.equals(of)) {
            kept.clear();
            of = day;
        }
        V known = kept.get(key);
        if (known == null) {
            boolean keep = last.get();
            known = work.apply(key);
            if (keep) {
                kept.put(key, known);
            }
        }
        return known;
    }
}
