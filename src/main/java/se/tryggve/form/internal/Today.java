package se.tryggve.form.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;

/** The day of today, Europe/Stockholm, so that a form can refuse a day that has not come yet. */
@Component
class Today implements FactSource {

    private final Clock clock;
    private final ZoneId legalZone;

    Today(Clock clock, ZoneId legalZone) {
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public String name() {
        return "today";
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return LocalDate.now(clock.withZone(legalZone)).toString();
    }
}
