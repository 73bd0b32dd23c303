package se.tryggve.measure.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.measure.Asked;
import se.tryggve.measure.MeasureId;
import se.tryggve.measure.MeasureKind;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.ShownMeasures;
import tools.jackson.databind.json.JsonMapper;

/** The frozen versions of objects, one for each document that shows them; the database refuses any change. */
@Repository
class ShownObjects implements ShownMeasures {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final MeasureRows rows;

    ShownObjects(JdbcClient database, MeasureRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void describedIn(CaseId caseId, UUID document, Set<String> answered) {
        Arrays.stream(MeasureKind.values())
                .filter(kind -> answered.contains(kind.list()))
                .forEach(kind -> keep(caseId, document, kind));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void askedForIn(CaseId caseId, UUID document) {
        Arrays.stream(MeasureKind.values()).forEach(kind -> keep(caseId, document, kind));
    }

    /** The version of each object in the first of the documents that shows it, in the order of the documents' lists. */
    Map<MeasureId, MeasureLine> in(List<UUID> documents) {
        Map<MeasureId, MeasureLine> shown = new LinkedHashMap<>();
        for (UUID document : documents) {
            database.sql("select * from measure_shown where document_id = ? order by kind, position")
                    .param(document)
                    .query(ShownObjects::line)
                    .list()
                    .forEach(line -> shown.putIfAbsent(line.id(), line));
        }
        return shown;
    }

    private void keep(CaseId caseId, UUID document, MeasureKind kind) {
        List<MeasureRow> present = rows.findByCaseIdAndKindOrderByPositionAsc(caseId.value(), kind);
        for (int i = 0; i < present.size(); i++) {
            MeasureRow row = present.get(i);
            database.sql("""
                            insert into measure_shown (document_id, measure_id, kind, position, asked)
                            values (:document, :measure, :kind, :position, cast(:asked as jsonb))
                            on conflict on constraint measure_shown_pk do nothing""")
                    .param("document", document)
                    .param("measure", row.id())
                    .param("kind", kind.name())
                    .param("position", i)
                    .param("asked", JSON.writeValueAsString(row.asked()))
                    .update();
        }
    }

    private static MeasureLine line(ResultSet row, int number) throws SQLException {
        return MeasureLine.shown(
                new MeasureId(row.getObject("measure_id", UUID.class)),
                MeasureKind.valueOf(row.getString("kind")),
                JSON.readValue(row.getString("asked"), Asked.class));
    }
}
