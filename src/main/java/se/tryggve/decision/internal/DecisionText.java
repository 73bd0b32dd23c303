package se.tryggve.decision.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.tryggve.measure.Asked;
import se.tryggve.measure.Outcome;
import se.tryggve.measure.Ruling;

/**
 * Everything that a made decision says (förvaltningslagen 31–32 §§); what the hash is taken over.
 *
 * @param authority the deciding authority's name
 * @param caseNumber the deciding authority's register number for the case
 * @param decidedOn Europe/Stockholm
 * @param decidedBy the decider's name
 * @param presentedBy the name of whoever drafted and presented
 * @param participants others who took part without deciding; null if none
 * @param dissent null if none
 * @param statement what a special decision says; null where objects are decided on
 */
public record DecisionText(
        String number,
        LocalDate decidedOn,
        String authority,
        String caseNumber,
        String title,
        String place,
        String kind,
        Outcome outcome,
        List<Item> items,
        Reasons reasons,
        String decidedBy,
        String presentedBy,
        String participants,
        String dissent,
        String appealRoute,
        @JsonInclude(JsonInclude.Include.NON_NULL) String statement) {

    /** Whether it settles what happens with each object; a decision to apply is one answer for them all. */
    public boolean rulesObjects() {
        return !DecisionKind.APPLY.code().equals(kind) && statement == null;
    }

    /** One object: what was asked and what is decided. */
    public record Item(UUID object, Asked asked, Ruling ruling) {}
}
