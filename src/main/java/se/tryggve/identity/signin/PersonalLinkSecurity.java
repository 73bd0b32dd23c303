package se.tryggve.identity.signin;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import se.tryggve.identity.PersonalLinks;

/**
 * How pages behind personal links are protected. There is no session and no account, so nothing of an officer who happens
 * to be signed in reaches them; a change is safe from other sites because its address holds the link, which they do not
 * know, and the pass is a cookie that other sites do not send. The address is told to nobody and kept nowhere.
 */
@Configuration(proxyBeanMethods = false)
class PersonalLinkSecurity {

    @Bean
    @Order(25)
    SecurityFilterChain personalLinkPages(
            HttpSecurity http,
            PageHeaders headers,
            PersonalLinks links,
            Clock clock,
            @Value("${tryggve.adviser.failures-per-address:20}") int failures,
            @Value("${tryggve.adviser.interval-per-address:PT1M}") Duration interval) {
        PersonalLinkGate gate = new PersonalLinkGate(links, new AddressLimit(clock, failures, interval));
        return http.securityMatcher(PersonalLinks.PATH + "/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers::write)
                .headers(also -> also.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex")))
                .addFilterBefore(gate, AnonymousAuthenticationFilter.class)
                .build();
    }
}
