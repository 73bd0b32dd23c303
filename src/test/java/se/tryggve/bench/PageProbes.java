package se.tryggve.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Search and the pages of managers, by one user at a time: how long that user waits. */
final class PageProbes {

    private static final String SEARCH = "search: ";
    private static final String MONITOR = "monitor: ";
    private static final String YEAR = " between current_date - 364 and current_date";

    /** What a manager's page counts, and the same rows counted by a statement that does nothing else. */
    private static final Map<String, String> COUNTS = Map.of(
            "overview", "select count(*) from monitor_case where authority_id = ? and stage = 'OPEN'",
            "waiting", "select count(*) from monitor_case where authority_id = ? and settled_on" + YEAR,
            "cycle", "select count(*) from monitor_case where authority_id = ? and closed_on" + YEAR,
            "steps",
                    "select count(*) from monitor_passage where authority_id = ? and process_key in ('referral',"
                            + " 'cameraSurveillance') and done and ended_on" + YEAR,
            "compliance", "select count(*) from deadline where authority_id = ? and ended_on" + YEAR);

    private final Bench.Stage stage;

    PageProbes(Bench.Stage stage) {
        this.stage = stage;
    }

    List<Probe> search() {
        Crew municipality = new Crew(stage.application().port(), "handlaggare.danderyd");
        Crew police = new Crew(stage.application().port(), "kommunpolis.sodraroslagen");
        return List.of(
                search("rare word", municipality, "ekorrhålan"),
                search("word with 200,000 hits (police)", police, "parkeringen"),
                search("the same word, 700 hits (municipality)", municipality, "parkeringen"),
                search("number", municipality, "BENCH 2026/77"),
                search("beginning of a rare word", municipality, "ekorrh"),
                search("beginning of the word with 200,000 hits (police)", police, "parkeri"),
                search("two words (police)", police, "parkeringen stationen"));
    }

    private Probe search(String name, Crew crew, String words) {
        String address = "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return alone(SEARCH + name, address, crew);
    }

    List<Probe> monitor() {
        List<Probe> probes = new ArrayList<>();
        probes.addAll(monitor("municipality", "danderyd", "chef.danderyd", "cameraSurveillance"));
        probes.addAll(monitor("police", "polisen", "lokalpolisomradeschef.sodraroslagen", "referral"));
        return probes;
    }

    private List<Probe> monitor(String who, String authority, String username, String process) {
        Crew crew = new Crew(stage.application().port(), username);
        List<Probe> probes = new ArrayList<>();
        Map.of(
                        "overview", "",
                        "cases", "/cases",
                        "closed cases", "/cases?show=closed",
                        "waiting", "/waiting",
                        "steps", "/steps?process=" + process,
                        "cycle", "/cycle",
                        "forecasts", "/forecasts",
                        "compliance", "/compliance",
                        "alerts", "/alerts")
                .forEach((page, address) -> {
                    String name = MONITOR + page + " (" + who + ")";
                    probes.add(alone(name, "/monitor" + address, crew));
                    if (COUNTS.containsKey(page)) {
                        probes.add(count(name + ", plain count", COUNTS.get(page), authority));
                    }
                });
        probes.sort(java.util.Comparator.comparing(Probe::name));
        return probes;
    }

    private Probe count(String name, String sql, String authority) {
        JdbcClient database = stage.application().bean(JdbcClient.class);
        return new Probe(
                name,
                1,
                Probe.CLIENTS,
                client -> database.sql(sql).param(authority).query(Long.class).single());
    }

    private Probe alone(String name, String address, Crew crew) {
        return new Probe(name, 1, stage.application().threads(), client -> crew.get(client, address));
    }
}
