package se.tryggve.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.tryggve.message.internal.Notice.About;

/** A subject says which case and what kind of thing, on one line; whatever a notice names stays out of it. */
class SubjectPropertiesTest {

    private static final List<String> KINDS = List.of(
            "taskForMe",
            "taskForUnit",
            "deadlineBefore",
            "deadlineAt",
            "deadlineAfter",
            "deadlineLapses",
            "awaitedAfter",
            "caseMessage",
            "stopped");

    private final NoticeWords words = words();

    @Property(tries = 300)
    void nothingThatANoticeNamesReachesTheSubject(
            @ForAll("kinds") String kind, @ForAll("named") String who, @ForAll("named") String where) {
        Notice notice = new Notice(
                "event",
                NoticeKind.DEADLINE,
                null,
                "KS 2026/12",
                kind,
                who + " vid " + where,
                LocalDate.of(2026, 12, 4),
                "/tasks/1",
                About.NOTHING);

        String subject = words.subject(notice.said(), notice.number());

        assertThat(subject).contains("KS 2026/12").doesNotContain(who, where);
        assertThat(words.body(notice)).contains("https://tryggve.danderyd.se/tasks/1");
    }

    @Property(tries = 300)
    void aRegisterNumberBreaksNoLineAndAddsNoHeader(@ForAll("kinds") String kind, @ForAll String number) {
        String subject = words.subject(kind, number + "\r\nBcc: alla@example.se");

        assertThat(subject).doesNotContainPattern("\\p{Cntrl}").hasSizeLessThanOrEqualTo(150);
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<String> named() {
        Arbitrary<String> known = Arbitraries.of(
                "Anna Andersson",
                "Vendevägen 90",
                "Pendlarparkeringen",
                "850709-9805",
                "Mörby centrum",
                "Öhman & Åkesson");
        return Arbitraries.oneOf(
                known,
                Arbitraries.strings()
                        .withCharRange('A', 'Ö')
                        .ofMinLength(4)
                        .ofMaxLength(30)
                        .filter(text -> !"Tryggve: uppgift ärende frist KS 2026/12".contains(text)));
    }

    private static NoticeWords words() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/message");
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(NoticeWords.SWEDISH);
        texts.setFallbackToSystemLocale(false);
        MessageSettings settings = new MessageSettings(
                URI.create("https://tryggve.danderyd.se/"),
                "tryggve@danderyd.se",
                List.of(),
                Duration.ofDays(14),
                LocalTime.of(7, 0),
                3);
        return new NoticeWords(texts, settings);
    }
}
