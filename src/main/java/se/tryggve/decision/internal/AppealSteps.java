package se.tryggve.decision.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggve.form.AnswerRecorder;

/** The recorders of the steps of an appeal, under the names that the models use. */
@Configuration(proxyBeanMethods = false)
class AppealSteps {

    @Bean
    AnswerRecorder appealWritten(AppealDesk desk) {
        return new AppealStep("appealWritten", desk::written);
    }

    @Bean
    AnswerRecorder appealReceived(AppealDesk desk) {
        return new AppealStep("appealReceived", desk::received);
    }

    @Bean
    AnswerRecorder reviewReceived(AppealDesk desk) {
        return new AppealStep("reviewReceived", desk::reviewReceived);
    }

    @Bean
    AnswerRecorder appealTimeliness(AppealDesk desk) {
        return new AppealStep("appealTimeliness", desk::checked);
    }

    @Bean
    AnswerRecorder appealReconsidered(AppealDesk desk) {
        return new AppealStep("appealReconsidered", desk::reconsidered);
    }

    @Bean
    AnswerRecorder appealHandedOver(AppealDesk desk) {
        return new AppealStep("appealHandedOver", desk::handedOver);
    }

    @Bean
    AnswerRecorder stay(AppealDesk desk) {
        return new AppealStep("stay", desk::stay);
    }

    @Bean
    AnswerRecorder courtRuling(CourtRulings rulings) {
        return new AppealStep("courtRuling", rulings::opening, rulings::ruled);
    }
}
