package se.tryggve.decision.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.workflow.DecisionTables;

/** How a decision is appealed, by the dated table {@code appealInstructions} (domain brief, 4.1–4.3). */
@Component
class AppealRules {

    private static final String TABLE = "appealInstructions";

    private final DecisionTables tables;

    AppealRules(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * The instructions for a decision of this kind of authority.
     *
     * @param kind code of what the decision decides
     * @param decidedOn Europe/Stockholm
     * @throws RefusedAnswerException when the table has no row: nobody would be told how to appeal
     */
    Instructions of(AuthorityKind authority, String kind, LocalDate decidedOn) {
        Map<String, Object> facts =
                Map.of("authority", authority.code(), "kind", kind, "decidedOn", decidedOn.toString());
        return tables.rows(TABLE, facts).stream()
                .findFirst()
                .map(AppealRules::instructions)
                .orElseThrow(() -> new RefusedAnswerException("decision.refused.noAppealRule"));
    }

    private static Instructions instructions(Map<String, Object> row) {
        List<String> sentences = List.of("who", "where", "time", "how", "law").stream()
                .map(column -> String.valueOf(row.get(column)))
                .toList();
        return new Instructions(String.valueOf(row.get("route")), sentences);
    }

    /**
     * What a decision says about its appeal.
     *
     * @param route code of the way: {@code decision.appeal.<route>}
     * @param sentences who, where to, by when, how, and the paragraphs; with names of what each decision fills in
     */
    record Instructions(String route, List<String> sentences) {

        /** The same for one decision. */
        List<String> filledIn(String authority, String court, String number) {
            return sentences.stream()
                    .map(sentence -> sentence.replace("{myndigheten}", authority)
                            .replace("{domstolen}", court)
                            .replace("{nummer}", number))
                    .toList();
        }
    }
}
