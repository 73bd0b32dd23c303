package se.tryggve.casefile;

import java.util.List;
import se.tryggve.identity.Officer;

/** Whether something can happen to a case now; events of models name their condition in the property {@code possible}. */
public interface EventCondition {

    /** The name that models use. */
    String name();

    /**
     * Whether the officer can register it now.
     *
     * @param process the process instance that would take it; null where it begins one
     */
    Answer in(CaseId caseId, Officer officer, String process);

    /**
     * The answer.
     *
     * @param state whether it can happen, can happen later, or is no question for this officer in this case
     * @param messageKey why not yet; null unless it can happen later
     * @param arguments of that message
     */
    record Answer(State state, String messageKey, List<Object> arguments) {

        /** It can happen now. */
        public static Answer now() {
            return new Answer(State.NOW, null, List.of());
        }

        /** It cannot happen yet, and why. */
        public static Answer later(String messageKey, Object... arguments) {
            return new Answer(State.LATER, messageKey, List.of(arguments));
        }

        /** It is no question here. */
        public static Answer never() {
            return new Answer(State.NEVER, null, List.of());
        }
    }

    /** Whether something can happen. */
    enum State {
        NOW,
        LATER,
        NEVER
    }
}
