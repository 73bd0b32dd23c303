package se.tryggve.decision.internal;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;

/** The option lists of decisions, one for each route of appeal. */
@Configuration(proxyBeanMethods = false)
class AppealableDecisions {

    /** Decisions under the whole of förvaltningslagen, which an administrative court tries. */
    @Bean
    FactSource courtDecisions(MadeDecisions made) {
        return new Route("courtDecisions", made, AppealRoute.ADMINISTRATIVE_COURT);
    }

    /** The municipality's own decisions, which are open to legality review. */
    @Bean
    FactSource municipalDecisions(MadeDecisions made) {
        return new Route("municipalDecisions", made, AppealRoute.LEGALITY_REVIEW);
    }

    private record Route(String name, MadeDecisions made, AppealRoute route) implements FactSource {

        @Override
        public Object facts(UUID caseId, AuthorityId viewer) {
            return made.options(caseId, viewer, route);
        }
    }
}
