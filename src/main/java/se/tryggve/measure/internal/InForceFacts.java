package se.tryggve.measure.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.Asked;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.MeasureWords;
import se.tryggve.measure.Ruling;

/**
 * What forms may read about what is in force: {@code runningMeasures} and {@code validityLimits} to show, {@code
 * runningObjects}, {@code reviewWays} and {@code renewalWays} to choose among. Told to the case's own authority.
 */
@Configuration(proxyBeanMethods = false)
class InForceFacts {

    /** Forms speak Swedish, and what they show is filed as it was shown. */
    private static final Locale FORMS = Locale.forLanguageTag("sv");

    private final FollowUpDesk desk;
    private final CaseFiles cases;
    private final MeasureWords words;
    private final MessageSource messages;

    InForceFacts(FollowUpDesk desk, CaseFiles cases, MeasureWords words, MessageSource messages) {
        this.desk = desk;
        this.cases = cases;
        this.words = words;
        this.messages = messages;
    }

    private record Own(String name, CaseFiles cases, BiFunction<UUID, CaseOverview, Object> told)
            implements FactSource {

        @Override
        public Object facts(UUID caseId, AuthorityId viewer) {
            CaseOverview overview = cases.overview(new CaseId(caseId));
            return overview.owner().equals(viewer) ? told.apply(caseId, overview) : List.of();
        }
    }

    @Bean
    FactSource runningMeasureFacts() {
        return new Own(
                "runningMeasures",
                cases,
                (caseId, overview) ->
                        desk.inForce(caseId).stream().map(this::running).toList());
    }

    @Bean
    FactSource validityLimitFacts() {
        return new Own(
                "validityLimits",
                cases,
                (caseId, overview) ->
                        desk.limits(caseId).stream().map(this::limit).toList());
    }

    @Bean
    FactSource runningObjectFacts() {
        return new Own(
                "runningObjects",
                cases,
                (caseId, overview) -> desk.inForce(caseId).stream()
                        .map(line ->
                                option(line.asked().label(), line.id().value().toString()))
                        .toList());
    }

    @Bean
    FactSource reviewWayFacts() {
        return new Own("reviewWays", cases, (caseId, overview) -> ways(FollowUpWay.ofReview(overview.regime())));
    }

    @Bean
    FactSource renewalWayFacts() {
        return new Own("renewalWays", cases, (caseId, overview) -> ways(FollowUpWay.ofRenewal(overview.regime())));
    }

    private Map<String, Object> running(MeasureLine line) {
        Asked asked = line.asked();
        Ruling ruling = line.ruling();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("label", asked.label());
        facts.put("place", withoutStop(asked.place()));
        facts.put("since", line.operation().since().toString());
        facts.put("hours", words.hours(ruling == null ? asked.windows() : ruling.windows(), FORMS));
        facts.put("mode", asked.mode() == null || ruling == null ? null : words.mode(ruling.mode(), FORMS));
        facts.put("soundAndStorage", ruling == null ? null : words.soundAndStorage(ruling, FORMS));
        facts.put("conditions", ruling == null ? null : ruling.conditions());
        return facts;
    }

    /** The forms go on after the place in the same sentence. */
    private static String withoutStop(String place) {
        return place == null ? null : place.strip().replaceAll("\\.+$", "");
    }

    private Map<String, Object> limit(FollowUpDesk.Limit limit) {
        String what = limit.what() == null
                ? text("measure.limit.contract", limit.company())
                : text("measure.limit.decision", limit.what());
        return Map.of("what", what, "until", limit.until().toString(), "letLapse", limit.letLapse());
    }

    private List<Map<String, Object>> ways(List<FollowUpWay> ways) {
        return ways.stream()
                .map(way -> option(text("measure.followUp." + way.code()), way.code()))
                .toList();
    }

    private static Map<String, Object> option(String label, String value) {
        return Map.of("label", label, "value", value);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, FORMS);
    }
}
