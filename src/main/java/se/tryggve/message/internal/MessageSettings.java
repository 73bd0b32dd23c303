package se.tryggve.message.internal;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Tryggve writes to people.
 *
 * @param address where officers open Tryggve; links in letters begin with it
 * @param from the sender of every letter
 * @param retries how long to wait after each failed try; a letter that fails once more is parked
 * @param oldest a letter that has waited longer is parked instead of sent: its news is none any more
 * @param digestAt the time of day from which the daily letter is written, Europe/Stockholm
 * @param remindDays how many days before a last day people are reminded, where its rule says nothing else
 */
@ConfigurationProperties("tryggve.message")
record MessageSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("tryggve@localhost") String from,

        @DefaultValue({"PT1M", "PT5M", "PT30M", "PT2H", "PT6H"})
        List<Duration> retries,

        @DefaultValue("P14D") Duration oldest,
        @DefaultValue("07:00") LocalTime digestAt,
        @DefaultValue("3") int remindDays) {

    /** The address of a page. */
    String link(String path) {
        return address.toString().replaceAll("/+$", "") + path;
    }
}
