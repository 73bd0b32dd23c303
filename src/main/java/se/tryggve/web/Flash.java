package se.tryggve.web;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence about what has just been done, shown once at the top of the next page.
 *
 * <p>Add it as the flash attribute {@link #ATTRIBUTE} after the transaction has committed.
 *
 * @param key message key
 * @param args arguments of the message, in order
 * @param tone how it is announced and marked; never by colour alone
 */
public record Flash(String key, List<Serializable> args, Tone tone) implements Serializable {

    /** Name of the model attribute that the layout shows. */
    public static final String ATTRIBUTE = "message";

    /** Keeps the arguments unchangeable. */
    public Flash {
        args = List.copyOf(args);
    }

    /** Something was done. */
    public static Flash done(String key, Serializable... args) {
        return new Flash(key, List.of(args), Tone.DONE);
    }

    /** Something to know; nothing went wrong. */
    public static Flash note(String key, Serializable... args) {
        return new Flash(key, List.of(args), Tone.NOTE);
    }

    /** Something was not done, and the sentence says what to do instead. */
    public static Flash warning(String key, Serializable... args) {
        return new Flash(key, List.of(args), Tone.WARNING);
    }

    /** What kind of sentence it is. */
    public enum Tone {
        DONE,
        NOTE,
        WARNING;

        /** The word that the style sheet and the message key {@code web.tone.<code>} use. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
