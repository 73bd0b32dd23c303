package se.tryggve.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggve.casefile.CaseKind;

/**
 * One way through the models: what people answer, in order, and how it must end.
 *
 * @param name what happens, as a sentence
 * @param received the day the matter came in, which decides the law
 * @param outcome what the case is concluded with
 */
record Course(CaseKind kind, String name, String received, List<Step> steps, String outcome) {

    private static final Map<String, Object> FRIDAY_EVENINGS =
            Map.of("weekdays", List.of("fri"), "from", "18:00", "to", "22:00");

    /** Something that happens in a case. */
    sealed interface Step permits Answer, Lapse, Happening, LongAgo, ByHand {}

    /** Somebody answers a user task; what the form needs besides is filled in. */
    record Answer(String element, Map<String, Object> values) implements Step {}

    /** The time of a timer event comes. */
    record Lapse(String event) implements Step {}

    /** Somebody registers that something has reached the case from outside. */
    record Happening(String message) implements Step {}

    /** The last day of a deadline lies behind. */
    record LongAgo(String rule) implements Step {}

    /** An officer adds a task, or takes back the one that was added last. */
    record ByHand(boolean added) implements Step {}

    /** Stands for a day two years ahead in answers: within the three years of a permit, far from every timer. */
    static final String IN_TWO_YEARS = "$inTwoYears";

    static Writer camera(String name, String received) {
        return new Writer(CaseKind.CAMERA_SURVEILLANCE, name, received);
    }

    static Writer guards(String name, String received) {
        return new Writer(CaseKind.GUARD_APPLICATION, name, received);
    }

    /** Writes a course step by step. */
    static final class Writer {

        private final CaseKind kind;
        private final String name;
        private final String received;
        private final List<Step> steps = new ArrayList<>();

        private Writer(CaseKind kind, String name, String received) {
            this.kind = kind;
            this.name = name;
            this.received = received;
        }

        /** A user task without its prefix, and the answers that matter for the way. */
        Writer does(String task, String... keysAndValues) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < keysAndValues.length; i += 2) {
                values.put(keysAndValues[i], keysAndValues[i + 1]);
            }
            steps.add(new Answer("userTask_" + task, values));
            return this;
        }

        /** A referral that is answered by this task. */
        Writer asksAndIsAnsweredBy(String task) {
            return does("writeQuestion").does(task);
        }

        /** A draft with this outcome for every object, and the decision to follow it. */
        Writer decides(String outcome) {
            return drafts(outcome).does("decide", "approval", "decide");
        }

        /** A decision in the course of the case, which rules no camera or area. */
        Writer makesSpecialDecision(String outcome) {
            return does("draftDecision", "specialOutcome", outcome).does("decide", "approval", "decide");
        }

        /** The municipality's own decision to send the application. */
        Writer decidesToApply() {
            return decidesOnApplication("apply");
        }

        Writer decidesNotToApply() {
            return decidesOnApplication("decline");
        }

        private Writer decidesOnApplication(String proposal) {
            return does("draftDecision", "applyDecision", proposal)
                    .does("decide", "approval", "decide")
                    .does("announceDecision");
        }

        Writer drafts(String outcome) {
            Map<String, Object> object = outcome.equals("partlyGranted")
                    ? Map.of("outcome", outcome, "mode", "live", "timeWindows", List.of(FRIDAY_EVENINGS))
                    : Map.of("outcome", outcome);
            return drafts(object);
        }

        private Writer drafts(Map<String, Object> object) {
            steps.add(new Answer("userTask_draftDecision", Map.of("objects", List.of(object))));
            return this;
        }

        /** The court's ruling, with this outcome for every object. */
        Writer rules(String ruling, String outcome) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("ruling", ruling);
            values.put("appealedFurther", "no");
            values.put("objects", List.of(Map.of("outcome", outcome, "validUntil", IN_TWO_YEARS)));
            steps.add(new Answer("userTask_registerRuling", values));
            return this;
        }

        /** A decision that grants everything for two years. */
        Writer decidesForTwoYears() {
            return decidesUntil(IN_TWO_YEARS);
        }

        /** A decision that grants everything until a day. */
        Writer decidesUntil(String day) {
            return drafts(Map.of("outcome", "granted", "validUntil", day)).does("decide", "approval", "decide");
        }

        /** Guards from a company that was called off and approved, with a contract for two years. */
        Writer hiresGuards() {
            return does("chooseProcurementWay", "procurementWay", "callOff")
                    .does("decideAward", "award", "awarded", "standstill", "none")
                    .asksAndIsAnsweredBy("issueCertificate")
                    .does("checkCompany", "companyCheck", "approved")
                    .does("signContract", "signing", "signed", "contractUntil", IN_TWO_YEARS);
        }

        /** Somebody wants the review now, and this follows from it. */
        Writer reviews(String followUp) {
            return happens("measureInForce.reviewWanted").reviewed(followUp);
        }

        /** A review that is there is done, and this follows from it. */
        Writer reviewed(String followUp) {
            return followUp.equals("continue")
                    ? does("reviewMeasure", "followUp", followUp, "placeChanged", "no", "reviewDate", IN_TWO_YEARS)
                    : does("reviewMeasure", "followUp", followUp);
        }

        /** Everything in force is taken down. */
        Writer takesDown() {
            return reviews("end").does("endMeasure");
        }

        Writer lapses(String event) {
            steps.add(new Lapse("event_" + event));
            return this;
        }

        /** Something reaches the case from outside; the message's name. */
        Writer happens(String message) {
            steps.add(new Happening(message));
            return this;
        }

        /** An officer adds a task that no model asks for. */
        Writer addsATask() {
            steps.add(new ByHand(true));
            return this;
        }

        /** The task that was added last is taken back. */
        Writer takesTheTaskBack() {
            steps.add(new ByHand(false));
            return this;
        }

        /** The days of a deadline go by. */
        Writer longAgo(String rule) {
            steps.add(new LongAgo(rule));
            return this;
        }

        /** The party sees the material and comments on it. */
        Writer hearsTheParty() {
            return does("prepareHearing", "hearing", "send").does("commentOnMaterial");
        }

        /** The authority does without, and says why. */
        Writer waivesTheHearing() {
            return does("prepareHearing", "hearing", "waive");
        }

        Course endsAs(String outcome) {
            return new Course(kind, name, received, List.copyOf(steps), outcome);
        }
    }
}
