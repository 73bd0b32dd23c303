package se.tryggve.handbook.internal;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence about a model, and what belongs below it.
 *
 * @param element the id of the element that it tells of; empty where it tells of none
 * @param link where its last words lead; null where they lead nowhere
 * @param inside sentences of the next level, in order
 */
public record Telling(String element, String text, Link link, List<Telling> inside) {

    /** What a link leads to. */
    public enum Goal {
        /** An element of the same model. */
        ELEMENT,
        /** The page of another process. */
        PROCESS,
        /** The page of a decision table. */
        TABLE
    }

    /**
     * Words that lead on.
     *
     * @param key the element's, process's or table's id
     */
    public record Link(Goal goal, String key, String text) {}

    static Telling of(String element, String text, List<Telling> inside) {
        return new Telling(element, text, null, inside);
    }

    Telling with(Link other) {
        return new Telling(element, text, other, inside);
    }

    Telling followedBy(List<Telling> more) {
        return new Telling(
                element,
                text,
                link,
                Stream.concat(inside.stream(), more.stream()).toList());
    }

    /** Both sentences as one line. */
    Telling joined(Telling next) {
        return new Telling(element, text + " " + next.text, next.link, next.inside);
    }

    /** Whether it only says where the way goes on. */
    boolean onlyLeadsOn() {
        return element.isEmpty() && link != null;
    }
}
