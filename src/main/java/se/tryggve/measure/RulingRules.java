package se.tryggve.measure;

import java.util.Objects;
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
            case REFUSED, DISMISSED, WRITTEN_OFF -> Ruling.of(ruling.outcome());
        };
    }

    private Ruling granted(Ruling ruling) {
        Ruling full = filled(ruling);
        if (!isAllThatWasAsked(full)) {
            throw refused("measure.refused.grantedDiffers");
        }
        return validated(full);
    }

    private Ruling partlyGranted(Ruling ruling) {
        Ruling full = filled(ruling);
        if (asked.mode() != null && !full.mode().isWithin(asked.mode())) {
            throw refused("measure.refused.modeBeyondAsked");
        }
        if (Boolean.TRUE.equals(full.sound()) && !asked.sound()) {
            throw refused("measure.refused.soundBeyondAsked");
        }
        if (full.storageDays() != null && (asked.storageDays() == null || full.storageDays() > asked.storageDays())) {
            throw refused("measure.refused.storageBeyondAsked");
        }
        if (!full.time().isWithin(asked.time())) {
            throw refused("measure.refused.hoursBeyondAsked");
        }
        if (isAllThatWasAsked(full) && full.conditions() == null) {
            throw refused("measure.refused.nothingLess");
        }
        return validated(full);
    }

    private boolean isAllThatWasAsked(Ruling full) {
        return full.mode() == asked.mode()
                && Boolean.TRUE.equals(full.sound()) == asked.sound()
                && Objects.equals(full.storageDays(), asked.storageDays())
                && full.time().equals(asked.time());
    }

    /** What the drafter left out is what was asked; live pictures leave nothing to store. */
    private Ruling filled(Ruling ruling) {
        boolean camera = asked.mode() != null;
        Mode mode = !camera || ruling.mode() == null ? asked.mode() : ruling.mode();
        Integer days = ruling.storageDays() == null ? asked.storageDays() : ruling.storageDays();
        return new Ruling(
                ruling.outcome(),
                mode,
                camera ? Boolean.valueOf(ruling.sound() == null ? asked.sound() : ruling.sound()) : null,
                mode == Mode.LIVE ? null : days,
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
