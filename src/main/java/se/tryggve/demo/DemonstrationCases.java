package se.tryggve.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the demonstration cases beside the started application, each once for a database. What a stop or a crash cut
 * off goes on at the next start. A practice space has those of {@link PracticeScript} besides. {@code tryggve.demonstration-cases=false} leaves them out.
 */
@Component
@ConditionalOnBooleanProperty("tryggve.demonstration")
@ConditionalOnBooleanProperty(name = "tryggve.demonstration-cases", matchIfMissing = true)
class DemonstrationCases {

    /** Names of {@code demonstration/*.json}, in the order in which they are registered. */
    static final List<String> SCRIPTS = List.of(
            "vendevagen-2019", "morby-centrum", "ordningsvakter-danderyds-sjukhus", "vaktare-atervinningsstationer");

    private static final Logger LOG = LoggerFactory.getLogger("Tryggve");

    private final CaseRun run;
    private final JsonMapper json;
    private final boolean practice;
    private volatile boolean closing;

    DemonstrationCases(CaseRun run, JsonMapper json, @Value("${tryggve.practice:false}") boolean practice) {
        this.practice = practice;
        this.run = run;
        this.json = json;
    }

    /** The script of this name. */
    static CaseScript script(String name, JsonMapper json) {
        try (InputStream content = new ClassPathResource("demonstration/" + name + ".json").getInputStream()) {
            return json.readValue(content, CaseScript.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        Thread player = new Thread(this::playAll, "demonstration-cases");
        player.setDaemon(true);
        player.start();
    }

    @EventListener
    void closed(ContextClosedEvent event) {
        closing = true;
    }

    private void playAll() {
        Map<String, CaseScript> scripts = scripts();
        long there = scripts.entrySet().stream()
                .filter(script -> played(script.getKey(), script.getValue()))
                .count();
        if (there == scripts.size()) {
            LOG.info("All {} demonstration cases are in place.", there);
        } else if (!closing) {
            LOG.warn(
                    "Only {} of {} demonstration cases are in place; they go on at the next start.",
                    there,
                    scripts.size());
        }
    }

    private Map<String, CaseScript> scripts() {
        Map<String, CaseScript> scripts = new LinkedHashMap<>();
        SCRIPTS.forEach(name -> scripts.put(name, script(name, json)));
        if (practice) {
            PracticeScript.all(json).forEach(excerpt -> scripts.put(excerpt.name(), excerpt.asPlayed(json)));
        }
        return scripts;
    }

    private boolean played(String name, CaseScript script) {
        if (closing) {
            return false;
        }
        try {
            UUID once = UUID.nameUUIDFromBytes(("demonstration/" + name).getBytes(StandardCharsets.UTF_8));
            run.play(once, script);
            return true;
        } catch (RuntimeException failed) {
            if (!closing) {
                LOG.warn("The demonstration case {} stands still at {}", name, failed.getMessage());
            }
            return false;
        }
    }
}
