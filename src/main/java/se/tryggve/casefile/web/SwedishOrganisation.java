package se.tryggve.casefile.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.tryggve.casefile.OrganisationNumber;

/** Empty, or a Swedish organisation number. */
@Constraint(validatedBy = SwedishOrganisation.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface SwedishOrganisation {

    String message() default "{casefile.error.organisationNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks digits and check digit. */
    class Check implements ConstraintValidator<SwedishOrganisation, String> {

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            return written == null
                    || written.isBlank()
                    || OrganisationNumber.of(written).isPresent();
        }
    }
}
