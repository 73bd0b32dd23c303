package se.tryggve.deadline.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** An ISO date that a deadline of ours can have anything to do with; an empty one is left to {@code required}. */
@Constraint(validatedBy = LegalDay.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface LegalDay {

    String message() default "{deadline.error.day}";

    /** Whether a day must be given. */
    boolean required() default true;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the date as the browser sends it. */
    class Check implements ConstraintValidator<LegalDay, String> {

        private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
        private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

        private boolean required;

        @Override
        public void initialize(LegalDay asked) {
            required = asked.required();
        }

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            if (written == null || written.isBlank()) {
                return !required;
            }
            try {
                LocalDate day = LocalDate.parse(written.strip());
                return day.isAfter(EARLIEST) && day.isBefore(LATEST);
            } catch (DateTimeParseException unreadable) {
                return false;
            }
        }
    }
}
