package se.tryggve.deadline.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;

/** For forms: the last day of a time that the table gives, if it begins today; nothing where there is no such rule. */
@Configuration(proxyBeanMethods = false)
class PeriodFacts {

    private final TablePeriods periods;
    private final CaseFiles cases;
    private final Directory directory;

    PeriodFacts(TablePeriods periods, CaseFiles cases, Directory directory) {
        this.periods = periods;
        this.cases = cases;
        this.directory = directory;
    }

    @Bean
    FactSource commentPeriod() {
        return new Period("commentPeriod", TablePeriods.COMMENTS);
    }

    @Bean
    FactSource remedyPeriod() {
        return new Period("remedyPeriod", TablePeriods.REMEDY);
    }

    private final class Period implements FactSource {

        private final String name;
        private final String rule;

        Period(String name, String rule) {
            this.name = name;
            this.rule = rule;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Object facts(UUID caseId, AuthorityId viewer) {
            return periods.of(
                            cases.overview(new CaseId(caseId)),
                            directory.authority(viewer).kind(),
                            rule)
                    .map(time -> Map.of("lastDay", time.lastDay().toString()))
                    .orElseGet(Map::of);
        }
    }
}
