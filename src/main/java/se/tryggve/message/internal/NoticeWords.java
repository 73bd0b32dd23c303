package se.tryggve.message.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters in words. They are Swedish: whoever reads them has no page open that would know another language. */
@Component
@EnableConfigurationProperties(MessageSettings.class)
class NoticeWords {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final int LONGEST_NUMBER = 40;

    private final MessageSource texts;
    private final MessageSettings settings;

    NoticeWords(MessageSource texts, MessageSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** The subject: what kind of thing happened in which case. It has no room for a name, a place or a title. */
    String subject(String said, String number) {
        return say("message.subject." + said, SWEDISH, oneLine(number));
    }

    /** One notice as a sentence to its receiver. */
    private String sentence(String said, String number, String what, LocalDate due) {
        return say("message.said." + said, SWEDISH, number, named(what, SWEDISH), day(due, SWEDISH));
    }

    /** What somebody was told, for those who read the case. */
    String told(String said, String what, LocalDate due, Locale locale) {
        return say("message.told." + said, locale, named(what, locale), day(due, locale));
    }

    private String named(String what, Locale locale) {
        return what != null && what.startsWith("@") ? say(what.substring(1), locale) : what;
    }

    private static String day(LocalDate day, Locale locale) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** The letter about one notice. */
    String body(Notice notice) {
        String sentence = sentence(notice.said(), notice.number(), notice.what(), notice.due());
        return say("message.mail.one", SWEDISH, sentence, settings.link(notice.path()), choices());
    }

    /** The letter to a unit's contact, who may have no account. */
    String toContact(Notice notice) {
        String sentence = sentence(notice.said(), notice.number(), notice.what(), notice.due());
        return say("message.mail.contact", SWEDISH, sentence, settings.link(notice.path()));
    }

    /** The subject of the daily letter. */
    String digestSubject(LocalDate day) {
        return say(
                "message.subject.digest",
                SWEDISH,
                DateTimeFormatter.ofPattern("d MMMM", SWEDISH).format(day));
    }

    /** The daily letter: each sentence with its link. */
    String digest(List<Gathered> gathered) {
        StringBuilder lines = new StringBuilder();
        for (Gathered one : gathered) {
            lines.append("– ")
                    .append(sentence(one.said(), one.number(), one.what(), one.due()))
                    .append("\n  ")
                    .append(settings.link(one.path()))
                    .append("\n\n");
        }
        return say("message.mail.digest", SWEDISH, gathered.size(), lines.toString(), choices());
    }

    private String choices() {
        return settings.link("/account/notices");
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    private static String oneLine(String number) {
        String plain =
                number == null ? "" : number.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() > LONGEST_NUMBER ? plain.substring(0, LONGEST_NUMBER) : plain;
    }

    /** A notice that waits for the daily letter. */
    record Gathered(UUID id, String said, String number, String what, LocalDate due, String path) {}
}
