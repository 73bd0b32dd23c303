package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tryggve.document.DocumentId;

/** Says a sum: "Inkom 3 mars + 4 veckor + paus 6 dagar (komplettering, handling 4) = 6 april". */
@Component
class SumWords {

    private final MessageSource texts;

    SumWords(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * The sum as a line of words.
     *
     * @param documents the numbers of the documents that the reader may see
     * @param year the year that need not be said
     */
    String of(Rule rule, Sum sum, Map<DocumentId, Integer> documents, int year, Locale locale) {
        if (sum.anchor() == null) {
            return say("deadline.sum.waiting", locale, period(rule, locale));
        }
        boolean years = sum.anchor().getYear() != year || sum.due().getYear() != year;
        StringBuilder words = new StringBuilder(event(rule, "", locale, day(sum.anchor(), years, locale)));
        if (rule.term() == null) {
            return words.toString();
        }
        words.append(rule.term().backwards() ? " − " : " + ").append(length(rule.term(), locale));
        for (Extension extension : sum.extensions()) {
            words.append(" + ")
                    .append(say("deadline.sum.extended", locale, length(extension.term(), locale), extension.reason()));
        }
        for (Sum.Stop stop : sum.stops()) {
            words.append(" + ").append(stop(stop, documents, locale));
        }
        if (sum.moved() > 0) {
            words.append(" + ").append(say("deadline.sum.moved", locale, days(sum.moved(), locale)));
        }
        return words.append(" = ").append(day(sum.due(), years, locale)).toString();
    }

    /** A rule's period and what it is counted from: "4 veckor från dagen då begäran kom in". */
    String period(Rule rule, Locale locale) {
        String key = rule.term().backwards() ? "deadline.sum.before" : "deadline.sum.from";
        return say(key, locale, event(rule, ".waiting", locale), length(rule.term(), locale));
    }

    private String stop(Sum.Stop stop, Map<DocumentId, Integer> documents, Locale locale) {
        Cause cause = stop.pause().cause();
        String why = cause.words() != null ? cause.words() : say("deadline.cause." + cause.code(), locale);
        String because = Optional.ofNullable(cause.document())
                .map(documents::get)
                .map(number -> say("deadline.sum.document", locale, why, number))
                .orElse(why);
        String key = stop.pause().open() ? "deadline.sum.open" : "deadline.sum.pause";
        return say(key, locale, days(stop.days(), locale), because);
    }

    private String event(Rule rule, String how, Locale locale, Object... day) {
        return say("deadline.event." + rule.event() + how, locale, day);
    }

    private String length(Term term, Locale locale) {
        return say("deadline.unit." + term.unit().code(), locale, Math.abs(term.length()));
    }

    private String days(int days, Locale locale) {
        return say("deadline.unit.days", locale, days);
    }

    private static String day(LocalDate day, boolean year, Locale locale) {
        return DateTimeFormatter.ofPattern(year ? "d MMMM yyyy" : "d MMMM", locale)
                .format(day);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
