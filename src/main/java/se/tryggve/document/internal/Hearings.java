package se.tryggve.document.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;

/** What became of the hearings of a case, each in a sentence: for the pages, and for the forms of whoever decides. */
@Component
@Transactional(readOnly = true)
public class Hearings implements FactSource {

    /** Forms speak Swedish, and what they show is filed as it was shown. */
    private static final Locale FORMS = Locale.forLanguageTag("sv");

    private final HearingRegister hearings;
    private final ReferralRegister referrals;
    private final Directory directory;
    private final MessageSource texts;
    private final ZoneId legalZone;

    Hearings(
            HearingRegister hearings,
            ReferralRegister referrals,
            Directory directory,
            MessageSource texts,
            ZoneId legalZone) {
        this.hearings = hearings;
        this.referrals = referrals;
        this.directory = directory;
        this.texts = texts;
        this.legalZone = legalZone;
    }

    @Override
    public String name() {
        return "hearings";
    }

    /** The sentences of the viewer's own hearings, the first one first. */
    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return of(new CaseId(caseId), viewer, FORMS).stream()
                .map(sentence -> Map.of("sentence", sentence))
                .toList();
    }

    /** What the authority may know: its own hearings, and those in which it was heard. */
    public List<String> of(CaseId caseId, AuthorityId viewer, Locale locale) {
        return hearings.ofCase(caseId).stream()
                .flatMap(hearing -> hearing.held()
                        ? referrals.ofProcess(hearing.process()).stream()
                                .filter(sent -> viewer.equals(sent.asker()) || viewer.equals(sent.asked()))
                                .map(sent -> heard(hearing, sent, locale))
                        : java.util.stream.Stream.of(hearing)
                                .filter(own -> own.authority().equals(viewer))
                                .map(own -> waived(own, locale)))
                .toList();
    }

    private String waived(HearingRow hearing, Locale locale) {
        return say(
                "waived",
                locale,
                directory.authority(hearing.authority()).name(),
                say("ground." + hearing.ground(), locale),
                hearing.reason());
    }

    private String heard(HearingRow hearing, ReferralRow sent, Locale locale) {
        String party = directory.authority(sent.asked()).name();
        String start = say("sent", locale, party, day(sent.sent(), locale));
        if (hearing.servedOn() != null) {
            start += " "
                    + say(
                            "served",
                            locale,
                            day(hearing.servedOn(), locale),
                            say("how." + hearing.servedHow(), locale),
                            hearing.servedNote() == null ? "" : hearing.servedNote());
        }
        return start.strip() + " " + end(hearing, sent, locale);
    }

    private String end(HearingRow hearing, ReferralRow sent, Locale locale) {
        if (sent.answered() != null) {
            return say("answered", locale, day(sent.answered(), locale));
        }
        if (sent.closed() != null) {
            return say("closed", locale);
        }
        if (sent.silent() == null) {
            return say("waiting", locale, day(sent.answerBy(), locale));
        }
        return say(hearing.servedOn() == null ? "silentUnproven" : "silent", locale);
    }

    private String day(Instant moment, Locale locale) {
        return day(LocalDate.ofInstant(moment, legalZone), locale);
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage("document.hearing." + key, arguments, locale);
    }
}
