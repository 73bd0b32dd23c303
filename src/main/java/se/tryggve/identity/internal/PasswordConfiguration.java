package se.tryggve.identity.internal;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept; a stored password names its own method, so that methods can change. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final String METHOD = "bcrypt-sha256";

    @Bean
    PasswordEncoder passwordEncoder(@Value("${tryggve.identity.bcrypt-strength:12}") int strength) {
        return new DelegatingPasswordEncoder(METHOD, Map.of(METHOD, new LongPasswordEncoder(strength)));
    }
}
