package se.tryggve.identity.web;

import java.io.Serializable;
import java.util.List;

/** What the layout shows at the top of the next page, once; the layout's own type is not for modules below it. */
public record Done(String key, List<Serializable> args, Tone tone) implements Serializable {

    static final String ATTRIBUTE = "message";

    /** Names the mark of the sentence. */
    public record Tone(String code) implements Serializable {}

    static Done of(String key, Serializable... args) {
        return new Done(key, List.of(args), new Tone("done"));
    }
}
