package se.tryggve.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured and for how long: {@code -Dbench.…} on the command line of Maven.
 *
 * @param sizes open tasks, the fewest first
 * @param parts of {@code list}, {@code task}, {@code search} and {@code monitor}
 * @param warmup all measurements in turn, before the first figure is kept
 * @param rounds how often all measurements are taken in turn
 * @param slice how long one measurement lasts in a round
 * @param finished finished cases of the part {@code monitor}
 */
record Settings(List<Integer> sizes, List<String> parts, Duration warmup, int rounds, Duration slice, int finished) {

    static Settings read() {
        return new Settings(
                words("bench.sizes", "1000").map(Integer::valueOf).sorted().toList(),
                words("bench.parts", "list,task,search,monitor").toList(),
                Duration.ofSeconds(Integer.getInteger("bench.warmup", 180)),
                Integer.getInteger("bench.rounds", 5),
                Duration.ofSeconds(Integer.getInteger("bench.seconds", 3)),
                Integer.getInteger("bench.finished", 1_000_000));
    }

    boolean asks(String part) {
        return parts.contains(part);
    }

    private static Stream<String> words(String name, String otherwise) {
        return Stream.of(System.getProperty(name, otherwise).split(",")).map(String::strip);
    }
}
