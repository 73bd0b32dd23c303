package se.tryggve.web;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for the accessibility of this installation.
 *
 * @param organisation the authority that provides Tryggve to its staff; empty until somebody has set it
 * @param email where shortcomings are reported; empty until set
 * @param phone the same by telephone; may be empty
 * @param reviewed the day of the latest assessment of this installation; null until there is one
 */
@ConfigurationProperties("tryggve.accessibility")
record AccessibilityContact(
        @DefaultValue("") String organisation,
        @DefaultValue("") String email,
        @DefaultValue("") String phone,
        LocalDate reviewed) {}
