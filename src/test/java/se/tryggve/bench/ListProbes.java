package se.tryggve.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tryggve.worklist.TaskView;
import se.tryggve.worklist.internal.SeatReading;

/** The list, and beside it the bare page and the engine's own query for the same. */
final class ListProbes {

    static final String BARE = "bare page, 25 rows";
    static final String UNIT = "list: my unit";
    static final String ONE = "list, below the page: one unit";
    static final String TEN = "list, below the page: ten units";
    static final String ENGINE = "engine's task query: one group";
    static final String ENGINE_TEN = "engine's task query: ten groups";

    private static final String ROLE = "municipality.caseOfficer";
    private static final Pattern NEXT = Pattern.compile("href=\"(/tasks\\?[^\"]*after=[^\"]*)\"");

    private final Bench.Stage stage;
    private final Crew officer;

    ListProbes(Bench.Stage stage) {
        this.stage = stage;
        this.officer = new Crew(stage.application().port(), "handlaggare.danderyd");
    }

    List<Probe> all() {
        List<Probe> probes = new ArrayList<>();
        Crew bare = new Crew(stage.barePort());
        probes.add(new Probe(
                BARE, Probe.BUSY, "http-nio-" + stage.barePort() + "-exec", client -> bare.get(client, "/bare")));
        Stream.of(TaskView.MINE, TaskView.UNIT, TaskView.UNASSIGNED, TaskView.WAITING, TaskView.LATE)
                .forEach(view -> probes.add(page(name(view), "/tasks?view=" + view.code())));
        probes.add(page("list: next page", next()));
        probes.add(reading(ONE, 1));
        probes.add(reading(TEN, 10));
        probes.add(engine(ENGINE, 1));
        probes.add(engine(ENGINE_TEN, 10));
        return probes;
    }

    static String name(TaskView view) {
        return switch (view) {
            case MINE -> "list: mine";
            case UNIT -> UNIT;
            case UNASSIGNED -> "list: unassigned";
            case WAITING -> "list: waiting for others";
            case LATE -> "list: late";
            case PARKED -> "list: parked";
        };
    }

    private Probe page(String name, String address) {
        return new Probe(name, Probe.BUSY, stage.application().threads(), client -> officer.get(client, address));
    }

    private String next() {
        Matcher link = NEXT.matcher(officer.get(0, "/tasks?view=unit"));
        if (!link.find()) {
            throw new IllegalStateException("The list has no second page");
        }
        return link.group(1).replace("&amp;", "&");
    }

    /** Nobody works at ten units today, so ten are read without a page. */
    private Probe reading(String name, int units) {
        SeatReading reading = new SeatReading(stage.application().context(), ROLE, units(units));
        return new Probe(name, Probe.BUSY, Probe.CLIENTS, client -> reading.read(TaskView.UNIT));
    }

    private Probe engine(String name, int units) {
        List<String> groups =
                units(units).stream().map(unit -> unit + ":" + ROLE).toList();
        return new Probe(
                name, Probe.BUSY, Probe.CLIENTS, client -> stage.engine().firstPage(groups));
    }

    private static List<String> units(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(m -> "bench-" + m + "-sakerhet")
                .toList();
    }
}
