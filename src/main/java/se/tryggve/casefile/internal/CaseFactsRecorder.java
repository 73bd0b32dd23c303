package se.tryggve.casefile.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.OrganisationNumber;
import se.tryggve.casefile.Party;
import se.tryggve.casefile.PartyKind;
import se.tryggve.casefile.Place;
import se.tryggve.casefile.PlaceType;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.casefile.UnknownCaseException;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.RefusedAnswerException;

/** Keeps what a form says about the case itself. A field that the form lacks stays as it is. */
@Component
class CaseFactsRecorder implements AnswerRecorder {

    private final Cases cases;
    private final Timeline timeline;
    private final AuditLog audit;

    CaseFactsRecorder(Cases cases, Timeline timeline, AuditLog audit) {
        this.cases = cases;
        this.timeline = timeline;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "caseFacts";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return CaseFacts.of(row(context.caseId()));
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        CaseRow row = row(context.caseId());
        Map<String, Object> before = CaseFacts.of(row);
        row.describe(text(values, "title", row.title()), place(values, row.place()));
        row.replaceParties(parties(values, row.parties()));
        Map<String, Object> after = CaseFacts.of(row);
        if (!after.equals(before)) {
            audit.record(AuditEvent.onCase(context.caseId(), "case.factsChanged")
                    .from(before)
                    .to(after));
            timeline.write(
                    new CaseId(context.caseId()), TimelineNote.within(row.owner(), "casefile.timeline.factsChanged"));
        }
    }

    private CaseRow row(UUID id) {
        return cases.findById(id).orElseThrow(() -> new UnknownCaseException(new CaseId(id)));
    }

    private static Place place(Map<String, Object> values, Place now) {
        return new Place(
                text(values, "place", now.name()),
                optional(values, "placeAddress", now.address()),
                optional(values, "placeDescription", now.description()),
                type(values, now.type()));
    }

    private static PlaceType type(Map<String, Object> values, PlaceType now) {
        String code = text(values, "placeType", now.code());
        return PlaceType.ofCode(code)
                .orElseThrow(() -> new RefusedAnswerException("casefile.error.placeType.unknown", code));
    }

    private static List<Party> parties(Map<String, Object> values, List<Party> now) {
        List<Party> parties = new ArrayList<>();
        for (PartyKind kind : PartyKind.values()) {
            Party present = now.stream()
                    .filter(party -> party.kind() == kind)
                    .findFirst()
                    .orElse(new Party(kind, null, null));
            String name = optional(values, CaseFacts.field(kind), present.name());
            if (name != null) {
                parties.add(new Party(kind, name, number(values, present)));
            }
        }
        return parties;
    }

    private static String number(Map<String, Object> values, Party present) {
        String written = present.kind() == PartyKind.APPLICANT
                ? optional(values, "applicantNumber", present.organisationNumber())
                : present.organisationNumber();
        if (written == null) {
            return null;
        }
        return OrganisationNumber.of(written)
                .map(OrganisationNumber::value)
                .orElseThrow(() -> new RefusedAnswerException("casefile.error.organisationNumber", written));
    }

    private static String text(Map<String, Object> values, String key, String now) {
        String said = optional(values, key, now);
        return said == null ? now : said;
    }

    private static String optional(Map<String, Object> values, String key, String now) {
        if (!values.containsKey(key)) {
            return now;
        }
        Object said = values.get(key);
        return said == null || said.toString().isBlank()
                ? null
                : said.toString().strip();
    }
}
