package se.tryggve.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/**
 * What is done with many tasks.
 *
 * @param colleague who gets them; null unless they are handed over
 * @param unit which unit gets them; null unless they are moved
 * @param reason why; null where none is asked for
 */
public record ManyAct(Kind kind, UserId colleague, UnitId unit, String reason) {

    /** The acts. */
    public enum Kind {
        /** The officer takes what nobody has. */
        CLAIM,
        /** The officer puts own tasks back. */
        RELEASE,
        /** A colleague gets them. */
        HAND_OVER,
        /** Another unit gets them. */
        MOVE;

        /** The word in addresses and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }

        /** The act with this code, if there is one. */
        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }
}
