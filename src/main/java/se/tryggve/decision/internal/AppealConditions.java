package se.tryggve.decision.internal;

import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.EventCondition;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;

/**
 * When a decision can be appealed, reviewed or corrected: once it is made, by the route that its authority has. A court can
 * stop it once the appeal is registered.
 */
@Configuration(proxyBeanMethods = false)
class AppealConditions {

    private final Decisions decisions;
    private final SentDecisions sight;
    private final Appeals appeals;

    AppealConditions(Decisions decisions, SentDecisions sight, Appeals appeals) {
        this.decisions = decisions;
        this.sight = sight;
        this.appeals = appeals;
    }

    /** Another authority has decided, and the decision has been sent to the officer's. */
    @Bean
    EventCondition decisionOfOthers() {
        return new MadeDecision(
                "decisionOfOthers",
                (row, own) -> !row.authority().equals(own)
                        && AppealRoute.ADMINISTRATIVE_COURT.isThatOf(row)
                        && sight.maySee(row, own));
    }

    /** The officer's authority, which follows the whole of förvaltningslagen, has decided. */
    @Bean
    EventCondition ownDecision() {
        return new MadeDecision(
                "ownDecision",
                (row, own) -> row.authority().equals(own) && AppealRoute.ADMINISTRATIVE_COURT.isThatOf(row));
    }

    /** The officer's municipality has decided something itself. */
    @Bean
    EventCondition ownMunicipalDecision() {
        return new MadeDecision(
                "ownMunicipalDecision",
                (row, own) -> row.authority().equals(own) && AppealRoute.LEGALITY_REVIEW.isThatOf(row));
    }

    /** The appeal or the request for review that the process is about stands in the case. */
    @Bean
    EventCondition appealRegistered() {
        return new RegisteredAppeal();
    }

    private interface Fit {

        boolean fits(DecisionRow row, AuthorityId own);
    }

    private final class MadeDecision implements EventCondition {

        private final String name;
        private final Fit fit;

        MadeDecision(String name, Fit fit) {
            this.name = name;
            this.fit = fit;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Answer in(CaseId caseId, Officer officer, String process) {
            Predicate<DecisionRow> fits =
                    row -> fit.fits(row, officer.authority().id());
            return decisions.ofCase(caseId.value()).stream()
                            .filter(row -> row.stage() == Stage.MADE)
                            .anyMatch(fits)
                    ? Answer.now()
                    : Answer.never();
        }
    }

    private final class RegisteredAppeal implements EventCondition {

        @Override
        public String name() {
            return "appealRegistered";
        }

        @Override
        public Answer in(CaseId caseId, Officer officer, String process) {
            return appeals.findByProcessId(process).isPresent()
                    ? Answer.now()
                    : Answer.later("decision.event.appealFirst");
        }
    }
}
