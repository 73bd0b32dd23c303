package se.tryggve.migration.web;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.migration.internal.AfterCheck.Difference;
import se.tryggve.web.DateWords;
import se.tryggve.workflow.Obstacle;

/** Says in the reader's language what stands in a move's way and what it changes; templates call it {@code @moveWords}. */
@Component("moveWords")
class MoveWords {

    private final MessageSource texts;
    private final DateWords when;

    MoveWords(MessageSource texts, DateWords when) {
        this.texts = texts;
        this.when = when;
    }

    /** Why a case cannot be moved, as the end of a sentence. */
    public String of(Obstacle obstacle) {
        return text("migration.obstacle." + obstacle.code(), named(obstacle.name()), value(obstacle.detail()));
    }

    /** What is not as it was, as a sentence. */
    public String of(Difference difference) {
        String kind = text("migration.kind." + difference.kind());
        boolean plain = difference.before().isEmpty() && difference.after().isEmpty();
        return text(
                "migration.difference." + difference.what() + (plain ? ".plain" : ""),
                kind,
                named(difference.name()),
                value(difference.before()),
                value(difference.after()));
    }

    private String named(String name) {
        return name.startsWith("@") ? text(name.substring(1)) : name;
    }

    private String value(String written) {
        if (written.isEmpty()) {
            return text("migration.noTime");
        }
        if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return when.exact(LocalDate.parse(written));
        }
        return written.matches("\\d{4}-\\d{2}-\\d{2}T.*Z") ? when.moment(Instant.parse(written)) : named(written);
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }
}
