package se.tryggve.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditTrail;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.Officer;

class MeasureRowsTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Measures measures;

    @Autowired
    private AuditTrail trail;

    private RecordedCase recorded;
    private Officer officer;

    @BeforeEach
    void openCase() {
        recorded = new RecordedCase(application);
        officer = recorded.officer("municipality", 1);
    }

    @Test
    void whatTheFormAsksForIsKeptAsRowsWithTheirHours() {
        recorded.askForCameras("Kamera 1", "Kamera 2");

        List<MeasureLine> lines = lines();
        assertThat(lines).extracting(line -> line.asked().label()).containsExactly("Kamera 1", "Kamera 2");
        assertThat(lines.get(0).asked().time().isRoundTheClock()).isTrue();
        assertThat(lines.get(0).operation().state()).isEqualTo(Operation.State.PLANNED);
        assertThat(actions()).contains("measure.asked");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSecondPassKeepsIdsThoughLabelsAndOrderChange() {
        recorded.askForCameras("Kamera 1", "Kamera 2");
        List<MeasureId> before = lines().stream().map(MeasureLine::id).toList();
        List<Map<String, Object>> shown = (List<Map<String, Object>>)
                recorded.recorder("cameras").initial(recorded.context(officer)).get("cameras");
        Map<String, Object> renamed = new HashMap<>(shown.get(0));
        renamed.put("label", "Infarten");
        Map<String, Object> byLabel = RecordedCase.camera("Kamera 2");

        record(byLabel, renamed);

        assertThat(lines()).extracting(MeasureLine::id).containsExactly(before.get(1), before.get(0));
        assertThat(lines().get(1).asked().label()).isEqualTo("Infarten");
    }

    @Test
    void aRowThatIsLeftOutIsGone() {
        recorded.askForCameras("Kamera 1", "Kamera 2");
        record(RecordedCase.camera("Kamera 2"));
        assertThat(lines()).extracting(line -> line.asked().label()).containsExactly("Kamera 2");
    }

    @Test
    void writingTheSameAgainLeavesNoTrace() {
        recorded.askForCameras("Kamera 1");
        int before = actions().size();
        recorded.askForCameras("Kamera 1");
        assertThat(actions()).hasSize(before);
    }

    @Test
    void longStorageNeedsAReason() {
        Map<String, Object> camera = RecordedCase.camera("Kamera 1");
        camera.put("storageDays", 30);
        refused("measure.refused.storageReason", camera);
        camera.put("storageReason", "Utredningarna börjar ofta efter två veckor");
        record(camera);
        assertThat(lines().get(0).asked().longStorage()).isTrue();
    }

    @Test
    void twoCamerasOfTheSameNameAreRefused() {
        refused("measure.refused.sameLabel", RecordedCase.camera("Kamera 1"), RecordedCase.camera("kamera 1"));
    }

    @Test
    void nothingCanBeChangedOnceItIsDecided() {
        recorded.askForCameras("Kamera 1");
        recorded.decide("municipality", Map.of("outcome", "granted"));
        refused("measure.refused.alreadyDecided", RecordedCase.camera("Kamera 1"));
    }

    @Test
    void guardAreasAreRowsToo() {
        recorded.askForGuards("Mörby centrum");
        assertThat(lines().get(0).kind()).isEqualTo(MeasureKind.GUARD_AREA);
        assertThat(lines().get(0).asked().windows().get(0).passesMidnight()).isTrue();
    }

    @Test
    void whatRunsCannotStartBeforeItWasDecided() {
        recorded.askForCameras("Kamera 1");
        recorded.decide("municipality", Map.of("outcome", "granted"));
        assertThatThrownBy(() -> recorded.recorder("operation")
                        .record(
                                recorded.context(officer),
                                Map.of("startDate", LocalDate.of(2019, 1, 1).toString())))
                .isInstanceOf(RefusedAnswerException.class)
                .hasMessageContaining("measure.refused.startBeforeDecision");
    }

    @Test
    void whatRunsStartsWhereTheDecisionHolds() {
        recorded.askForCameras("Kamera 1");
        recorded.decide(
                "municipality", Map.of("outcome", "granted", "validFrom", "2099-01-10", "validUntil", "2099-12-31"));

        refusesStart("2099-01-09", "measure.refused.startBeforeValid");
        refusesStart("2100-01-01", "measure.refused.startAfterValid");
        plan("2099-01-10");
        assertThat(lines().get(0).operation().state()).isEqualTo(Operation.State.SCHEDULED);
    }

    private void refusesStart(String day, String key) {
        assertThatThrownBy(() -> plan(day)).isInstanceOfSatisfying(RefusedAnswerException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo(key);
            assertThat(refused.path()).isEqualTo("startDate");
        });
    }

    private void plan(String day) {
        recorded.recorder("operation").record(recorded.context(officer), Map.of("startDate", day));
    }

    private void record(Map<String, Object>... cameras) {
        recorded.recorder("cameras").record(recorded.context(officer), Map.of("cameras", List.of(cameras)));
    }

    private void refused(String key, Map<String, Object>... cameras) {
        assertThatThrownBy(() -> record(cameras))
                .isInstanceOf(RefusedAnswerException.class)
                .hasMessageContaining(key);
    }

    private List<MeasureLine> lines() {
        return measures.of(new CaseId(recorded.id()));
    }

    private List<String> actions() {
        return trail.ofCase(recorded.id(), AuditTrail.NEWEST, 50).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
