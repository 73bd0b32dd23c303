package se.tryggve.practice.internal;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Everything that asks for the time gets the clock that can be put forward. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("tryggve.practice")
class PracticeConfiguration {

    @Bean
    @Primary
    PracticeClock practiceClock() {
        return new PracticeClock(Clock.systemUTC());
    }
}
