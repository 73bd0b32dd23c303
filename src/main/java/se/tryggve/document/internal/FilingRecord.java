package se.tryggve.document.internal;

import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.NewDocument;
import se.tryggve.document.SecrecyMark;
import se.tryggve.document.internal.DocumentRegister.Filed;
import se.tryggve.document.internal.DocumentRegister.Place;

/** What the register, the audit log and the timeline say of a document that is filed. */
final class FilingRecord {

    private FilingRecord() {}

    /** What a document itself says of its columns; null has a type, for the database asks. */
    static Map<String, Object> columns(NewDocument document) {
        SecrecyMark mark = document.secrecy();
        NewDocument.Tie tie = document.tie();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("case", document.caseId().value());
        values.put("owner", document.owner().value());
        values.put("kind", document.kind().name());
        values.put("title", document.title());
        values.put("receivedFrom", document.receivedFrom());
        values.put("process", document.process());
        values.put("provision", mark == null ? null : mark.provision());
        values.put("markedOn", new SqlParameterValue(Types.DATE, mark == null ? null : mark.markedOn()));
        values.put("replaces", id(tie.replaces() == null ? null : tie.replaces().value()));
        values.put("corrects", id(tie.corrects() == null ? null : tie.corrects().value()));
        values.put("request", id(tie.request()));
        return values;
    }

    private static SqlParameterValue id(UUID value) {
        return new SqlParameterValue(Types.OTHER, value);
    }

    static Map<String, Object> of(DocumentId id, Place place, NewDocument document, LocalDate dated, Filed filed) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("document", id.toString());
        values.put("owner", document.owner().value());
        values.put("number", place.number());
        values.put("kind", document.kind().name());
        values.put("title", document.title());
        values.put("dated", dated.toString());
        values.put("sha256", filed.sha256());
        put(values, "receivedFrom", document.receivedFrom());
        put(
                values,
                "secrecyMark",
                document.secrecy() == null ? null : document.secrecy().provision());
        put(values, "version", document.tie().replaces() == null ? null : place.version());
        put(values, "corrects", document.tie().corrects());
        return values;
    }

    static TimelineNote told(NewDocument document, Place place) {
        String number = Integer.toString(place.number());
        if (document.tie().replaces() != null) {
            return note(document, "document.timeline.version", number, document.title(), "" + place.version());
        }
        if (document.kind() == DocumentKind.FILE_NOTE) {
            boolean corrects = document.tie().corrects() != null;
            String key = corrects ? "document.timeline.noteCorrected" : "document.timeline.note";
            return note(document, key, number, document.title());
        }
        return document.receivedFrom() == null
                ? note(document, "document.timeline.filed", number, document.title())
                : note(document, "document.timeline.came", number, document.title(), document.receivedFrom());
    }

    private static TimelineNote note(NewDocument document, String key, String... arguments) {
        return TimelineNote.within(document.owner(), key, arguments);
    }

    private static void put(Map<String, Object> values, String key, Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }
}
