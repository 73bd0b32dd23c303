package se.tryggve;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application's only sources of time: instants in UTC, legal dates in Swedish time. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ZoneId legalZone() {
        return ZoneId.of("Europe/Stockholm");
    }
}
