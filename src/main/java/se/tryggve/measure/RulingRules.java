package se.tryggve.measure;

import java.util.List;
import se.tryggve.form.RefusedAnswerException;

/**
 * Makes a ruling fit what was asked, or refuses it with the reason in words.
 *
 * <p>Granted means all that was asked; partly granted means something less, or the same with conditions; nothing may be
 * granted that nobody asked for.
 */
final class RulingRules {

    private final Asked asked;

    RulingRules(Asked asked) {
        this.asked = asked;
    }

    Ruling settle(Ruling ruling) {
        return switch (ruling.outcome()) {
            case GRANTED -> granted(ruling);
            case PARTLY_GRANTED -> partlyGranted(ruling);
            case REFUSED, DISMISSED, WRITTEN_OFF -> new Ruling(ruling.outcome(), null, List.of(), null, null, null);
        };
    }

    private Ruling granted(Ruling ruling) {
        Ruling full = filled(ruling);
        if (full.mode() != asked.mode() || !full.time().equals(asked.time())) {
            throw refused("measure.refused.grantedDiffers");
        }
        return validated(full);
    }

    private Ruling partlyGranted(Ruling ruling) {
        Ruling full = filled(ruling);
        if (asked.mode() != null && !full.mode().isWithin(asked.mode())) {
            throw refused("measure.refused.modeBeyondAsked");
        }
        if (!full.time().isWithin(asked.time())) {
            throw refused("measure.refused.hoursBeyondAsked");
        }
        if (full.mode() == asked.mode() && full.time().equals(asked.time()) && full.conditions() == null) {
            throw refused("measure.refused.nothingLess");
        }
        return validated(full);
    }

    /** What the drafter left out is what was asked. */
    private Ruling filled(Ruling ruling) {
        return new Ruling(
                ruling.outcome(),
                asked.mode() == null || ruling.mode() == null ? asked.mode() : ruling.mode(),
                ruling.windows().isEmpty() ? asked.windows() : ruling.windows(),
                ruling.conditions(),
                ruling.validFrom(),
                ruling.validUntil());
    }

    private Ruling validated(Ruling ruling) {
        if (ruling.validUntil() != null
                && ruling.validFrom() != null
                && ruling.validUntil().isBefore(ruling.validFrom())) {
            throw refused("measure.refused.endsBeforeStart");
        }
        return ruling;
    }

    private RefusedAnswerException refused(String key) {
        return new RefusedAnswerException(key, asked.label());
    }
}
