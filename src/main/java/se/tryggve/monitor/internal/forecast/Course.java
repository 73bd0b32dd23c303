package se.tryggve.monitor.internal.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way of a case, told by what was open in it when each day ended, from the day it came in.
 *
 * @param stays one after the other, without a gap; none for a case that was decided on the day it came in
 * @param days all of them together
 */
record Course(List<Stay> stays, int days) {

    /** What came before anything was open. */
    private static final String BEGINNING = "beginning";

    private static final String AFTER = "after ";
    private static final String PAUSED = "paused ";

    /**
     * Days on which the same steps were open.
     *
     * @param situation the open steps in alphabetical order; where none was open, those that were so last; with a mark
     *     while the applicant was to supplement
     * @param days 0 only for the last stay of a case that goes on
     */
    record Stay(String situation, int days) {}

    /**
     * Something that lasted.
     *
     * @param step the step, with its model; null for a supplement that the applicant was asked for
     * @param until the first day that no longer belongs to it; null while it goes on
     */
    record Lasting(String step, LocalDate from, LocalDate until) {

        private boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /** The way of a case that was decided. */
    static Course decided(LocalDate received, LocalDate decided, List<Lasting> lasting) {
        return of(received, decided, edges(received, decided.minusDays(1), lasting), lasting);
    }

    /** The way of a case that goes on; its last stay is the one it is in. */
    static Course running(LocalDate received, LocalDate today, List<Lasting> lasting) {
        return of(received, today, edges(received, today, lasting), lasting);
    }

    private static SortedSet<LocalDate> edges(LocalDate received, LocalDate last, List<Lasting> lasting) {
        SortedSet<LocalDate> edges = new TreeSet<>();
        Stream.concat(Stream.of(received), lasting.stream().flatMap(one -> Stream.of(one.from(), end(one))))
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(received) && !day.isAfter(last))
                .forEach(edges::add);
        return edges;
    }

    private static LocalDate end(Lasting lasting) {
        return lasting.until() == null ? lasting.from() : lasting.until();
    }

    private static Course of(LocalDate received, LocalDate until, SortedSet<LocalDate> edges, List<Lasting> lasting) {
        List<Stay> stays = new ArrayList<>();
        String open = BEGINNING;
        String before = null;
        LocalDate since = received;
        for (LocalDate edge : edges) {
            String now = steps(edge, lasting);
            open = now.isEmpty() ? open : now;
            String situation = mark(edge, lasting) + (now.isEmpty() ? AFTER : "") + open;
            if (before != null && !before.equals(situation)) {
                stays.add(new Stay(before, days(since, edge)));
                since = edge;
            }
            before = situation;
        }
        if (before != null) {
            stays.add(new Stay(before, days(since, until)));
        }
        return new Course(List.copyOf(stays), days(received, until));
    }

    private static String steps(LocalDate day, List<Lasting> lasting) {
        return lasting.stream()
                .filter(one -> one.step() != null && one.covers(day))
                .map(Lasting::step)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String mark(LocalDate day, List<Lasting> lasting) {
        return lasting.stream().anyMatch(one -> one.step() == null && one.covers(day)) ? PAUSED : "";
    }

    private static int days(LocalDate from, LocalDate until) {
        return (int) ChronoUnit.DAYS.between(from, until);
    }

    /** The stay that a case that goes on is in. */
    Stay here() {
        return stays.get(stays.size() - 1);
    }

    /** The same case as it was when it was so many days old, fewer than it took. */
    Course at(int age) {
        List<Stay> until = new ArrayList<>();
        int left = age;
        for (Stay stay : stays) {
            until.add(new Stay(stay.situation(), Math.min(stay.days(), left)));
            left -= stay.days();
            if (left < 0) {
                break;
            }
        }
        return new Course(List.copyOf(until), age);
    }
}
