package se.tryggve.decision.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.form.AnswerContext;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.measure.AnswerRow;
import se.tryggve.measure.MeasureFacts;
import se.tryggve.measure.MeasureId;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Source;

/** What courts decide about appealed decisions; where they change one, the cameras and areas follow the court. */
@Service
@Transactional
class CourtRulings {

    private final AppealDesk desk;
    private final DraftReader reader;
    private final Measures measures;
    private final Decisions decisions;
    private final Directory directory;
    private final CaseFiles cases;

    CourtRulings(
            AppealDesk desk,
            DraftReader reader,
            Measures measures,
            Decisions decisions,
            Directory directory,
            CaseFiles cases) {
        this.desk = desk;
        this.reader = reader;
        this.measures = measures;
        this.decisions = decisions;
        this.directory = directory;
        this.cases = cases;
    }

    /** The form begins with what holds now. */
    Map<String, Object> opening(AnswerContext context) {
        List<Map<String, Object>> objects = measures.of(new CaseId(context.caseId())).stream()
                .map(CourtRulings::object)
                .toList();
        return Map.of("objects", objects);
    }

    private static Map<String, Object> object(MeasureLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("objectId", line.id().value().toString());
        row.put("label", line.asked().label());
        row.put("mode", line.asked().mode() == null ? null : line.asked().mode().code());
        row.put("timeWindows", MeasureFacts.windows(line.asked().windows()));
        if (line.ruling() != null) {
            row.putAll(MeasureFacts.of(line.ruling()));
        }
        return row;
    }

    void ruled(AnswerContext context, AnswerRow answer) {
        desk.notInFuture(answer, "ruledOn");
        boolean further = "yes".equals(answer.text("appealedFurther"));
        String ruling = answer.text("ruling");
        AppealRow row = desk.change(
                context,
                "ruled",
                appeal -> appeal.rule(ruling, answer.date("ruledOn"), answer.text("courtNumber"), further));
        if ("changed".equals(ruling)) {
            follow(context.caseId(), row, answer);
        }
        cases.note(
                new CaseId(row.caseId()),
                TimelineNote.within(
                        context.officer().authority().id(), "decision.note.ruled", "@decision.ruling." + ruling));
    }

    private void follow(UUID caseId, AppealRow row, AnswerRow answer) {
        DecisionKind kind = decisions.findById(row.decisionId()).orElseThrow().kind();
        if (kind == DecisionKind.REVOCATION) {
            measures.restore(new CaseId(caseId), row.decisionId());
        } else if (!kind.rulesObjects()) {
            return;
        }
        Proposal rulings = reader.proposal(caseId, answer);
        measures.rule(
                new CaseId(caseId),
                new Source(
                        row.decisionId(),
                        UUID.randomUUID(),
                        directory.authority(new AuthorityId(row.authorityId())).kind(),
                        row.ruledOn(),
                        null),
                rulings.items().stream()
                        .collect(Collectors.toMap(item -> new MeasureId(item.object()), Proposal.Item::ruling)));
    }
}
