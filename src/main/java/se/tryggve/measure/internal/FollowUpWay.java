package se.tryggve.measure.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a review, or the end of validity, can lead to; the codes are those of the model's gateway. */
enum FollowUpWay {
    CONTINUE("continue", Set.of()),
    LAPSE("lapse", Set.of()),
    /** A new assessment under kamerabevakningslagen 9 §, and a decision on it. */
    ASSESS("assess", Set.of("balancing")),
    /** A new decision of the municipality's own: other conditions, less surveillance, longer validity. */
    DECIDE("decide", Set.of("balancing", "exempt", "noPermit")),
    /** A new application to the police (lag 2023:421 6–7 §§). */
    PERMIT("permit", Set.of("guardPermit")),
    /** A new contract for the guards. */
    PROCURE("procure", Set.of("guardPermit", "procurement")),
    END("end", Set.of());

    private final String code;
    private final Set<String> regimes;

    FollowUpWay(String code, Set<String> regimes) {
        this.code = code;
        this.regimes = regimes;
    }

    String code() {
        return code;
    }

    /** Whether the rules that the case follows have this way; camera permits under repealed law can only run out or end. */
    boolean isOpenUnder(String regime) {
        return regime != null && regimes.contains(regime);
    }

    /** What a review can lead to under the rules of a case. */
    static List<FollowUpWay> ofReview(String regime) {
        return among(regime, CONTINUE, END);
    }

    /** What the end of validity can lead to under the rules of a case. */
    static List<FollowUpWay> ofRenewal(String regime) {
        return among(regime, LAPSE, LAPSE);
    }

    private static List<FollowUpWay> among(String regime, FollowUpWay... always) {
        return Arrays.stream(values())
                .filter(way -> List.of(always).contains(way) || way.isOpenUnder(regime))
                .toList();
    }
}
