package se.tryggve.form.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditLog;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.FactSource;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormDesk;
import se.tryggve.form.Forms;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.form.filling.FormFiller;
import se.tryggve.form.page.AnswerWords;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.Feel;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.ModelDrawing;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.TaskId;

/** The real desk over the real database, with forms of the test's own. */
abstract class DeskScene extends TryggveTest {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DraftDrawer drafts;

    @Autowired
    UploadShelf uploads;

    @Autowired
    SubmissionArchive archive;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private Feel feel;

    @Autowired
    private FormFiller filler;

    @Autowired
    private AnswerWords wording;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @Autowired
    private Directory directory;

    @Autowired
    private Processes processes;

    final RecordingRecorder recorder = new RecordingRecorder();

    FormDesk desk(String... components) {
        FormShelf forms = new FormShelf(new OneForm(Forms.json(components)), feel);
        FormerAnswers former = new FormerAnswers(archive, processes, directory, legalZone);
        FormSettings settings = new FormSettings(
                forms, uploads, former, provider(AnswerRecorder.class, recorder), provider(FactSource.class, null));
        SubmissionCounter counter =
                new SubmissionCounter(settings, archive, former, drafts, uploads, wording, audit, clock);
        return new TaskForms(forms, settings, filler, wording, drafts, uploads, counter, clock, legalZone);
    }

    Officer officer() {
        return directory.officer(new UserId("handlaggare.danderyd")).orElseThrow();
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    static HumanTask task(String... answers) {
        return taskOf(UUID.randomUUID(), "userTask_test", answers);
    }

    static HumanTask taskOf(UUID caseId, String element, String... answers) {
        return new HumanTask(
                new TaskId(UUID.randomUUID().toString()),
                new ProcessId("p"),
                caseId,
                "definition",
                "process",
                element,
                "Test",
                "",
                List.of("praxis"),
                "test",
                "municipality.caseOfficer",
                "test",
                null,
                null,
                null,
                "recording",
                List.of(answers),
                false,
                null,
                Map.of("measure", "camera"));
    }

    FormAnswer post(FormDesk desk, HumanTask task, String... namesAndValues) {
        return post(desk, task, new LinkedMultiValueMap<>(), namesAndValues);
    }

    FormAnswer post(
            FormDesk desk, HumanTask task, MultiValueMap<String, MultipartFile> files, String... namesAndValues) {
        Map<String, String[]> parameters = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.merge(namesAndValues[i], new String[] {namesAndValues[i + 1]}, DeskScene::joined);
        }
        return inTransaction(() -> desk.read(task, officer(), parameters, files));
    }

    private static String[] joined(String[] one, String[] other) {
        List<String> all = new ArrayList<>(List.of(one));
        all.addAll(List.of(other));
        return all.toArray(String[]::new);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> ObjectProvider<T> provider(Class<T> type, T bean) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        if (bean != null) {
            beans.registerSingleton("bean", bean);
        }
        return beans.getBeanProvider(type);
    }

    /** Remembers what it was given, or refuses. */
    static final class RecordingRecorder implements AnswerRecorder {

        Map<String, Object> initial = Map.of();
        Map<String, Object> recorded;
        RefusedAnswerException refusal;

        @Override
        public String name() {
            return "recording";
        }

        @Override
        public Map<String, Object> initial(AnswerContext context) {
            return initial;
        }

        @Override
        public void record(AnswerContext context, Map<String, Object> values) {
            if (refusal != null) {
                throw refusal;
            }
            recorded = values;
        }
    }

    private record OneForm(byte[] json) implements Models {

        @Override
        public List<ProcessDescription> current() {
            return List.of();
        }

        @Override
        public ProcessDescription describe(String definitionId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] diagram(String definitionId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] form(String definitionId, String formId) {
            return json;
        }

        @Override
        public List<ModelDrawing> drawings() {
            return List.of();
        }
    }
}
