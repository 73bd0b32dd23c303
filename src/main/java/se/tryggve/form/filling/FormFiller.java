package se.tryggve.form.filling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.tryggve.form.UploadReference;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.workflow.Feel;

/**
 * Puts answers into forms. What is hidden decides what expressions see, and expressions decide what is hidden; so the
 * form is gone through until nothing changes any more.
 */
@Component
public class FormFiller {

    private static final int MOST_ROUNDS = 10;

    private final Expressions expressions;
    private final Clock clock;
    private final ZoneId zone;

    FormFiller(Feel feel, Clock clock, ZoneId legalZone) {
        this.expressions = new Expressions(feel);
        this.clock = clock;
        this.zone = legalZone;
    }

    /**
     * Fills in a form.
     *
     * @param typed the answer as typed
     * @param server where read-only values and the rows of fixed lists come from (see {@link Seeding})
     * @param facts names for expressions and options
     * @param uploads the files that the answer may refer to
     */
    public Filled fill(
            FormSchema schema,
            Map<String, Object> typed,
            Map<String, Object> server,
            Map<String, Object> facts,
            Function<UUID, Optional<UploadReference>> uploads) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Surroundings around = new Surroundings(expressions, facts, today, zone, uploads);
        Filled filled = Round.first(around).go(schema, typed, server, Map.of());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Filled next = Round.further(around).go(schema, typed, server, filled.values());
            if (next.values().equals(filled.values())) {
                return next;
            }
            filled = next;
        }
        return filled;
    }

    /** What is the same all over one form. */
    record Surroundings(
            Expressions expressions,
            Map<String, Object> facts,
            LocalDate today,
            ZoneId zone,
            Function<UUID, Optional<UploadReference>> uploads) {}
}
