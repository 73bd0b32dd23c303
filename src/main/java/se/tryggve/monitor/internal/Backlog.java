package se.tryggve.monitor.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tryggve.casefile.CaseKind;

/** The open cases of an authority, in groups that every figure of the overview is added up from. */
public record Backlog(List<Group> groups) {

    /**
     * Open cases that have all of this in common.
     *
     * @param phase null before the first step
     * @param waits null where the authority may not know
     * @param age number of their {@link Age}
     */
    public record Group(
            CaseKind kind, String phase, String owner, WaitsFor waits, int age, long cases, long late, long soon) {

        static Group read(ResultSet row, int n) throws SQLException {
            String waits = row.getString("waits");
            return new Group(
                    CaseKind.valueOf(row.getString("kind")),
                    row.getString("phase"),
                    row.getString("owner_id"),
                    waits == null ? null : WaitsFor.valueOf(waits),
                    row.getInt("age"),
                    row.getLong("cases"),
                    row.getLong("late"),
                    row.getLong("soon"));
        }
    }

    /** How many are open. */
    public long open() {
        return sum(Group::cases, group -> true);
    }

    /** How many are late. */
    public long late() {
        return sum(Group::late, group -> true);
    }

    /** How many have a last day within a week. */
    public long soon() {
        return sum(Group::soon, group -> true);
    }

    /** In how many nothing can be done in the authority itself. */
    public long others() {
        return sum(Group::cases, group -> group.waits() != WaitsFor.OWN);
    }

    /** How many of each age, the youngest first. */
    public Map<Age, Long> ages() {
        Map<Age, Long> ages = new LinkedHashMap<>();
        for (int number = 0; number < Age.count(); number++) {
            int one = number;
            ages.put(Age.of(number), sum(Group::cases, group -> group.age() == one));
        }
        return ages;
    }

    /** How many wait for each; a null key is those of which the authority may not know. */
    public Map<WaitsFor, Long> waits() {
        return by(Group::waits);
    }

    /** How many each authority opened. */
    public Map<String, Long> owners() {
        return by(Group::owner);
    }

    /** How many of each kind. */
    public Map<CaseKind, Long> kinds() {
        return by(Group::kind);
    }

    /** How many of a kind stand in each phase; a null key is before the first step. */
    public Map<String, Long> phases(CaseKind kind) {
        return groups.stream()
                .filter(group -> group.kind() == kind)
                .collect(Collectors.groupingBy(Group::phase, LinkedHashMap::new, Collectors.summingLong(Group::cases)));
    }

    private <K> Map<K, Long> by(Function<Group, K> key) {
        Map<K, Long> sums = new LinkedHashMap<>();
        groups.forEach(group -> sums.merge(key.apply(group), group.cases(), Long::sum));
        return sums;
    }

    private long sum(Function<Group, Long> what, Predicate<Group> of) {
        return groups.stream().filter(of).mapToLong(what::apply).sum();
    }
}
