package se.tryggve.database;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import se.tryggve.StartRefusedException;

/**
 * What {@code tryggve.practice=true} changes besides the pages: files lie apart, no letter can be sent, nobody is signed
 * out because the clock was put forward, and rounds that go by the machine's clock go every minute.
 */
final class PracticeSettings {

    static final String PRACTICE = "tryggve.practice";

    private static final String FLYWAY = "spring.flyway.enabled";
    private static final String EXCLUDED = "spring.autoconfigure.exclude";
    private static final String MAIL_SERVER = "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration";
    private static final Map<String, String> ROUNDS = Map.of(
            "tryggve.message.reminders", "10 * * * * *",
            "tryggve.worklist.wake", "20 * * * * *",
            "tryggve.worklist.absences", "30 * * * * *",
            "tryggve.adviser.round", "40 * * * * *");
    private static final Map<String, String> PLACES = Map.of(
            "tryggve.database.directory", "var/postgres",
            "tryggve.audit.anchor-directory", "var/anchors");

    private PracticeSettings() {}

    /**
     * Whether this is to be a practice space.
     *
     * @throws StartRefusedException if it is, and nothing would look at the mark of its database before it is written to
     */
    static boolean isPractice(Environment environment) {
        boolean practice = environment.getProperty(PRACTICE, Boolean.class, false);
        if (practice && !environment.getProperty(FLYWAY, Boolean.class, true)) {
            throw new StartRefusedException(
                    "A practice space looks at its database when Flyway does, and " + FLYWAY + " is false.",
                    "Take SPRING_FLYWAY_ENABLED away, or TRYGGVE_PRACTICE.");
        }
        return practice;
    }

    /** The settings of a practice space; places that the operator has named stay as they are. */
    static Map<String, Object> of(Environment environment) {
        Map<String, Object> settings = new HashMap<>(ROUNDS);
        PLACES.forEach((name, usual) -> {
            if (usual.equals(environment.getProperty(name))) {
                settings.put(name, usual.replace("var/", "var/practice/"));
            }
        });
        String excluded = environment.getProperty(EXCLUDED, "");
        settings.put(EXCLUDED, excluded.isBlank() ? MAIL_SERVER : excluded + "," + MAIL_SERVER);
        settings.put("tryggve.sign-in.longest-session", "P36500D");
        settings.put("tryggve.document.storage", "database");
        return settings;
    }
}
