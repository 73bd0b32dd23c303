package se.tryggve.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an officer does with a task, with tasks that the application itself has made; beside it the bare engine. */
final class TaskProbes {

    static final String REGISTER = "register a case";
    static final String UNAUDITED = "register a case, no audit chain";
    static final String COMPLETE = "complete a task";
    static final String START = "bare engine: start";
    static final String CYCLE = "bare engine: start and complete";

    private static final String OFFICER = "handlaggare.danderyd";
    private static final String TITLE = "Kameror vid bänken";
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("noProtectedInfo", "true"),
            Map.entry("notDisqualified", "true"),
            Map.entry("title", TITLE),
            Map.entry("needOrigin", "actionPlan"),
            Map.entry("needDescription", "Platsen hör till dem som kommunen och polisen har pekat ut som otrygga."),
            Map.entry("place", "Bänkvägen 4"),
            Map.entry("placeAddress", "Bänkvägen 4, Danderyd"),
            Map.entry("placeType", "carPark"),
            Map.entry("placeDescription", "En öppen parkering med två infarter."),
            Map.entry("applicant", "Danderyds kommun"),
            Map.entry("applicantNumber", "212000-0126"),
            Map.entry("contact", "Säkerhetsenheten"));

    private final Bench.Stage stage;
    private final JdbcClient database;
    private final Crew officer;
    private final Queue<String> ready = new ConcurrentLinkedQueue<>();
    private final List<String> held = new ArrayList<>();
    private final List<AtomicInteger> versions = new ArrayList<>();

    TaskProbes(Bench.Stage stage) {
        this.stage = stage;
        this.database = stage.application().bean(JdbcClient.class);
        this.officer = new Crew(stage.application().port(), OFFICER);
        for (int client = 0; client < Probe.BUSY; client++) {
            register(client);
            versions.add(new AtomicInteger());
        }
        held.addAll(open().subList(0, Probe.BUSY));
    }

    List<Probe> all() {
        return List.of(
                probe("open a task", client -> officer.get(client, "/tasks/" + held.get(client))),
                probe("save a draft", this::draft),
                probe(REGISTER, this::register),
                new Probe(UNAUDITED, Probe.BUSY, threads(), () -> audited(false), this::register),
                new Probe(COMPLETE, Probe.BUSY, threads(), this::refill, this::complete),
                new Probe(
                        START,
                        Probe.BUSY,
                        Probe.CLIENTS,
                        client -> stage.engine().start()),
                new Probe(
                        CYCLE,
                        Probe.BUSY,
                        Probe.CLIENTS,
                        client -> stage.engine().cycle()));
    }

    private Probe probe(String name, java.util.function.IntConsumer act) {
        return new Probe(name, Probe.BUSY, threads(), () -> audited(true), act);
    }

    private String threads() {
        return stage.application().threads();
    }

    private void audited(boolean on) {
        stage.application().audited(on);
    }

    private void draft(int client) {
        int version = versions.get(client).getAndIncrement();
        Map<String, String> typed = new HashMap<>(ANSWERS);
        typed.put("needDescription", "Utkast nummer " + version);
        typed.put("_version", String.valueOf(version));
        officer.post(client, "/tasks/" + held.get(client) + "/draft", typed);
    }

    private void register(int client) {
        officer.post(
                client,
                "/cases/new",
                Map.of(
                        "request", UUID.randomUUID().toString(),
                        "classified", "no",
                        "kind", "cameraSurveillance",
                        "title", TITLE,
                        "received", LocalDate.now().minusDays(1).toString(),
                        "placeName", "Bänkvägen 4",
                        "placeType", "carPark",
                        "applicantName", "Danderyds kommun",
                        "applicantNumber", "212000-0126"));
    }

    private void complete(int client) {
        String task = ready.poll();
        if (task == null) {
            throw new Probe.Exhausted();
        }
        Map<String, String> answers = new HashMap<>(ANSWERS);
        answers.put("_version", "0");
        officer.post(client, "/tasks/" + task + "/complete", answers);
    }

    private void refill() {
        audited(true);
        ready.clear();
        ready.addAll(open());
        ready.removeAll(held);
    }

    private List<String> open() {
        return database.sql("select id from worklist_task where case_title = ? and element = 'userTask_registerNeed'"
                        + " and state = 'OPEN' and unit_id = 'danderyd-sakerhet' order by created_at desc")
                .param(TITLE)
                .query(String.class)
                .list();
    }
}
