package se.tryggve.measure.internal;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.MeasureFacts;
import se.tryggve.measure.MeasureKind;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.MeasureWords;
import se.tryggve.measure.Measures;

/** What forms may read about the case's objects: {@code cameras}, {@code guardAreas} and both together as {@code objects}. */
@Configuration(proxyBeanMethods = false)
class MeasureFactSources {

    /** Forms speak Swedish, and what they show is filed as it was shown. */
    private static final Locale FORMS = Locale.forLanguageTag("sv");

    private record Lines(String name, Predicate<MeasureLine> chosen, Measures measures, MeasureWords words)
            implements FactSource {

        @Override
        public Object facts(UUID caseId, AuthorityId viewer) {
            return measures.visibleTo(new CaseId(caseId), viewer).stream()
                    .filter(chosen)
                    .map(this::facts)
                    .toList();
        }

        private Map<String, Object> facts(MeasureLine line) {
            Map<String, Object> facts = MeasureFacts.of(line);
            facts.put("value", line.id().value().toString());
            facts.put("hours", words.hours(line.asked().windows(), FORMS));
            line.decided().ifPresent(ruling -> facts.put("decidedHours", words.hours(ruling.windows(), FORMS)));
            return facts;
        }
    }

    @Bean
    FactSource cameraFacts(Measures measures, MeasureWords words) {
        return new Lines(MeasureKind.CAMERA.list(), line -> line.kind() == MeasureKind.CAMERA, measures, words);
    }

    @Bean
    FactSource guardAreaFacts(Measures measures, MeasureWords words) {
        return new Lines(MeasureKind.GUARD_AREA.list(), line -> line.kind() == MeasureKind.GUARD_AREA, measures, words);
    }

    @Bean
    FactSource objectFacts(Measures measures, MeasureWords words) {
        return new Lines("objects", line -> true, measures, words);
    }
}
