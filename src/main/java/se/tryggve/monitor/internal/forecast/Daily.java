package se.tryggve.monitor.internal.forecast;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is worked out once a day and kept until the next one, in this node's memory. What is worked out elsewhere from the
 * same rows is the same. Whoever asks for one thing waits for nobody who works out another.
 */
final class Daily<K, V> {

    private volatile Day<K, V> today = new Day<>(LocalDate.MIN, new ConcurrentHashMap<>());

    private record Day<K, V>(LocalDate of, Map<K, V> kept) {}

    /**
     * What is kept for the day.
     *
     * @param last whether what is worked out now may be kept; where it may not, it is worked out again next time
     */
    V get(LocalDate day, K key, Supplier<Boolean> last, Function<K, V> work) {
        Map<K, V> kept = of(day).kept();
        V known = kept.get(key);
        if (known != null) {
            return known;
        }
        return last.get() ? kept.computeIfAbsent(key, work) : work.apply(key);
    }

    private Day<K, V> of(LocalDate day) {
        Day<K, V> now = today;
        if (!now.of().equals(day)) {
            now = new Day<>(day, new ConcurrentHashMap<>());
            today = now;
        }
        return now;
    }
}
