package se.tryggve.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.measure.AnswerRow;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Mode;
import se.tryggve.measure.Outcome;
import se.tryggve.measure.Ruling;

/** Reads a proposal out of a form and settles every ruling against what was asked. */
@Component
class DraftReader {

    private final Measures measures;

    DraftReader(Measures measures) {
        this.measures = measures;
    }

    Proposal proposal(UUID caseId, AnswerRow answer) {
        List<MeasureLine> lines = lines(caseId);
        Map<UUID, AnswerRow> rows = answer.rows("objects").stream()
                .filter(row -> row.id("objectId") != null)
                .collect(Collectors.toMap(row -> row.id("objectId"), row -> row, (first, again) -> first));
        List<Proposal.Item> items = new ArrayList<>();
        for (MeasureLine line : lines) {
            AnswerRow row = rows.get(line.id().value());
            String label = line.asked().label();
            if (row == null) {
                throw new RefusedAnswerException("decision.refused.objectMissing", label);
            }
            items.add(new Proposal.Item(line.id().value(), label, settled(line, row, label)));
        }
        return new Proposal(items);
    }

    /** A proposal that is one answer for everything asked: to apply, or not to. */
    Proposal whole(UUID caseId, AnswerRow answer) {
        Outcome outcome = switch (String.valueOf(answer.text("applyDecision"))) {
            case "apply" -> Outcome.GRANTED;
            case "decline" -> Outcome.REFUSED;
            default -> throw RefusedAnswerException.at("applyDecision", "decision.refused.noProposal");
        };
        Ruling ruling = Ruling.of(outcome);
        return new Proposal(lines(caseId).stream()
                .map(line -> new Proposal.Item(line.id().value(), line.asked().label(), line.settle(ruling)))
                .toList());
    }

    /** A special decision: what it says, and nothing about any object. */
    Proposal special(DecisionKind kind, AnswerRow answer) {
        List<Outcome> possible = kind.outcomes();
        Outcome outcome = Outcome.ofCode(answer.text("specialOutcome"))
                .filter(possible::contains)
                .or(() -> possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty())
                .orElseThrow(() -> RefusedAnswerException.at("specialOutcome", "decision.refused.noProposal"));
        String statement = answer.text("statement");
        if (statement == null) {
            throw RefusedAnswerException.at("statement", "decision.refused.noStatement");
        }
        return new Proposal(List.of(), outcome, statement);
    }

    private List<MeasureLine> lines(UUID caseId) {
        List<MeasureLine> lines = measures.standing(new CaseId(caseId));
        if (lines.isEmpty()) {
            throw new RefusedAnswerException("decision.refused.noObjects");
        }
        return lines;
    }

    Reasons reasons(AnswerRow answer) {
        String rules = answer.text("reasonsRules");
        String circumstances = answer.text("reasonsCircumstances");
        if (rules == null) {
            throw RefusedAnswerException.at("reasonsRules", "decision.refused.noRules");
        }
        if (circumstances == null) {
            throw RefusedAnswerException.at("reasonsCircumstances", "decision.refused.noCircumstances");
        }
        return new Reasons(rules, circumstances);
    }

    private static Ruling settled(MeasureLine line, AnswerRow row, String label) {
        Ruling ruling = ruling(row, label);
        try {
            return line.settle(ruling);
        } catch (RefusedAnswerException refused) {
            throw RefusedAnswerException.at(
                    row.at("outcome"), refused.messageKey(), refused.arguments().toArray());
        }
    }

    private static Ruling ruling(AnswerRow row, String label) {
        Outcome outcome = Outcome.ofCode(row.text("outcome"))
                .orElseThrow(() -> RefusedAnswerException.at(row.at("outcome"), "decision.refused.noOutcome", label));
        Mode mode = Mode.ofCode(row.text("mode")).orElse(null);
        return new Ruling(
                outcome,
                mode,
                row.values().containsKey("sound") ? Boolean.valueOf(row.flag("sound")) : null,
                row.number("storageDays"),
                outcome.allowsSomething() ? row.windows("timeWindows") : List.of(),
                row.text("conditions"),
                row.date("validFrom"),
                row.date("validUntil"));
    }
}
