package se.tryggve.casefile.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** An ISO date that is not after today in Sweden (FL 22 §: the day a matter arrives may lie before its registration). */
@Constraint(validatedBy = ReceivedDay.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface ReceivedDay {

    String message() default "{casefile.error.received}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the clock of the application. */
    class Check implements ConstraintValidator<ReceivedDay, String> {

        private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

        private final Clock clock;
        private final ZoneId legalZone;

        Check(Clock clock, ZoneId legalZone) {
            this.clock = clock;
            this.legalZone = legalZone;
        }

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            try {
                LocalDate day = LocalDate.parse(written == null ? "" : written);
                if (day.isAfter(LocalDate.now(clock.withZone(legalZone)))) {
                    return refuse(context, "{casefile.error.received.future}");
                }
                return day.isBefore(EARLIEST) ? refuse(context, "{casefile.error.received.early}") : true;
            } catch (DateTimeParseException unreadable) {
                return false;
            }
        }

        private static boolean refuse(ConstraintValidatorContext context, String message) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            return false;
        }
    }
}
