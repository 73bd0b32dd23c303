package se.tryggve.handbook.web;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.handbook.internal.TimeWords;
import se.tryggve.workflow.ModelChange;
import se.tryggve.workflow.ModelChange.Aspect;
import se.tryggve.workflow.ModelChange.Place;

/** Says in the reader's language what differs between two versions of a model; templates call it {@code @changeWords}. */
@Component("changeWords")
class ChangeWords {

    private static final Set<Aspect> LONG = EnumSet.of(Aspect.HELP, Aspect.AUTOMATION, Aspect.RESULT, Aspect.OUTSIDE);

    private final MessageSource texts;
    private final TimeWords times;

    ChangeWords(MessageSource texts, TimeWords times) {
        this.texts = texts;
        this.times = times;
    }

    /** The change as one sentence. */
    public String of(ModelChange change) {
        Place place = change.place();
        if (change.aspect() == Aspect.ELEMENT) {
            String key =
                    "handbook.change." + change.sort().code() + (place.role().isEmpty() ? "" : ".role");
            return text(key, what(place, change.sort().code()), place.role());
        }
        boolean attached = change.aspect() == Aspect.PATH && place.kind().equals("event");
        return text(
                "handbook.change." + (attached ? "attached" : change.aspect().code()),
                what(place, "the"),
                value(change.aspect(), change.before()),
                value(change.aspect(), change.after()));
    }

    /** Whether the two texts are too long for the sentence and stand below it. */
    public boolean isLong(ModelChange change) {
        return change.sort() == ModelChange.Sort.CHANGED && LONG.contains(change.aspect());
    }

    /** An element with its name, as a sentence of its own ({@code added}, {@code removed}) or within one ({@code the}). */
    private String what(Place place, String form) {
        String named = place.name().isEmpty() ? ".unnamed" : "";
        return text(
                "handbook.what." + form + "." + place.kind() + named,
                place.name(),
                end(place.source()),
                end(place.target()));
    }

    /** The name of an element that a path leaves or leads to; one without a name is called by its sort. */
    private String end(String name) {
        return name.startsWith("@") ? text("handbook.what.end." + name.substring(1)) : "”" + name + "”";
    }

    private String value(Aspect aspect, String written) {
        if (written.isEmpty()) {
            return text("handbook.value.none");
        }
        return switch (aspect) {
            case DUE -> times.period(written);
            case TIMER -> times.moment(written);
            case BASIS -> text("handbook.value.basis." + written);
            case GROUP -> texts.getMessage("identity.role." + written, null, written, LocaleContextHolder.getLocale());
            case CONDITION -> written.equals("default") ? text("handbook.value.otherwise") : quoted(written);
            case PATH -> path(written);
            case TABLE_ROWS -> written;
            default -> quoted(written);
        };
    }

    private String path(String written) {
        String[] ends = written.split(" → ", 2);
        return ends.length == 2 ? end(ends[0]) + " → " + end(ends[1]) : end(written);
    }

    private static String quoted(String written) {
        return "”" + written + "”";
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
