package se.tryggve.form.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.tryggve.form.Difference;
import se.tryggve.form.Draft;
import se.tryggve.form.DraftSaving;
import se.tryggve.form.Drafts;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormDesk;
import se.tryggve.form.FormRefusedException;
import se.tryggve.form.FormView;
import se.tryggve.form.Problem;
import se.tryggve.form.StaleAnswerException;
import se.tryggve.form.Submitted;
import se.tryggve.form.UploadReference;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.filling.FormFiller;
import se.tryggve.form.page.AnswerWords;
import se.tryggve.form.page.Description;
import se.tryggve.form.page.Differences;
import se.tryggve.form.page.PageBuilder;
import se.tryggve.form.reading.FileParts;
import se.tryggve.form.reading.JsonReader;
import se.tryggve.form.reading.PageReader;
import se.tryggve.form.reading.RowButtons;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.JsonValues;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;
import tools.jackson.databind.json.JsonMapper;

/** The desk, over the parts that do the work. */
@Service
@Transactional
class TaskForms implements FormDesk {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");
    private static final JsonMapper JSON = new JsonMapper();

    private final FormShelf forms;
    private final FormSettings settings;
    private final FormFiller filler;
    private final AnswerWords wording;
    private final Drafts drafts;
    private final UploadShelf uploads;
    private final SubmissionCounter counter;
    private final Clock clock;
    private final ZoneId zone;

    TaskForms(
            FormShelf forms,
            FormSettings settings,
            FormFiller filler,
            AnswerWords wording,
            Drafts drafts,
            UploadShelf uploads,
            SubmissionCounter counter,
            Clock clock,
            ZoneId legalZone) {
        this.forms = forms;
        this.settings = settings;
        this.filler = filler;
        this.wording = wording;
        this.drafts = drafts;
        this.uploads = uploads;
        this.counter = counter;
        this.clock = clock;
        this.zone = legalZone;
    }

    @Override
    public FormView view(HumanTask task, Officer officer, Locale locale) {
        Setting setting = settings.of(task, officer);
        Optional<Draft> draft = drafts.find(task.id());
        Filled filled = setting.fill(filler, draft.map(Draft::values).orElse(setting.opening()));
        int version = draft.map(Draft::version).orElse(0);
        return page(task, setting.onceSaved(draft.isPresent()), filled, draft, version, List.of(), locale);
    }

    @Override
    public Optional<FormView> saved(HumanTask task, Officer officer, Locale locale) {
        return drafts.find(task.id()).map(draft -> view(task, officer, locale));
    }

    @Override
    public FormView view(HumanTask task, Officer officer, FormAnswer answer, List<Problem> problems, Locale locale) {
        Setting setting = settings.of(task, officer);
        Filled filled = setting.fill(filler, answer);
        List<Problem> labelled = Labels.of(filled).on(problems);
        Optional<Draft> draft = drafts.find(task.id());
        return page(task, setting.onceSaved(true), filled, draft, answer.version(), labelled, locale);
    }

    @Override
    public FormAnswer read(
            HumanTask task,
            Officer officer,
            Map<String, String[]> parameters,
            MultiValueMap<String, MultipartFile> files) {
        FormSchema schema = forms.of(task);
        Map<String, Object> values = PageReader.read(schema, parameters);
        List<Problem> problems = FileParts.take(schema, files, values, keeper(task, officer));
        String focus = RowButtons.press(schema, parameters, values);
        return new FormAnswer(values, problems, version(parameters), focus);
    }

    @Override
    public FormAnswer read(HumanTask task, Officer officer, Integer draftVersion, byte[] json) {
        int newest = drafts.find(task.id())
                .filter(stored -> stored.savedBy().equals(officer.id()))
                .map(Draft::version)
                .orElse(0);
        return JsonReader.read(forms.of(task), json, draftVersion == null ? newest : draftVersion);
    }

    @Override
    public UploadReference upload(HumanTask task, Officer officer, String field, MultipartFile file) {
        Setting setting = settings.of(task, officer);
        try {
            return FileParts.one(setting.schema(), field, file, keeper(task, officer));
        } catch (FormRefusedException refused) {
            Labels labels = Labels.of(setting.fill(filler, setting.opening()));
            throw new FormRefusedException(labels.on(refused.problems()));
        }
    }

    @Override
    public List<Problem> check(HumanTask task, Officer officer, FormAnswer answer) {
        return SubmissionCounter.problems(settings.of(task, officer).fill(filler, answer), answer);
    }

    @Override
    public Submitted submit(HumanTask task, Officer officer, FormAnswer answer) {
        drafts.find(task.id())
                .filter(stored -> stored.version() != answer.version())
                .filter(stored -> !JsonColumn.same(stored.values(), answer.values()))
                .ifPresent(stored -> {
                    FormAnswer mine = answer.onVersion(stored.version());
                    throw new StaleAnswerException(new DraftSaving.Conflict(stored, mine));
                });
        Setting setting = settings.of(task, officer);
        return counter.accept(task, officer, answer, setting.fill(filler, answer));
    }

    @Override
    public Map<String, Object> describe(HumanTask task, Officer officer, Locale locale) {
        Setting setting = settings.of(task, officer);
        Optional<Draft> draft = drafts.find(task.id());
        Filled filled = setting.fill(filler, draft.map(Draft::values).orElse(setting.opening()));
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("id", setting.schema().id());
        description.put("draftVersion", draft.map(Draft::version).orElse(0));
        if (draft.isEmpty() && setting.former() != null) {
            description.put("former", setting.former());
        }
        if (!setting.remarks().isEmpty()) {
            description.put("remarks", setting.remarks());
        }
        description.put("values", filled.values());
        description.put("components", Description.of(filled));
        description.put("schema", JsonValues.of(JSON.readTree(forms.file(task))));
        return description;
    }

    @Override
    public List<Difference> differences(HumanTask task, Officer officer, DraftSaving.Conflict conflict, Locale locale) {
        Setting setting = settings.of(task, officer);
        Filled mine = setting.fill(filler, conflict.mine());
        Filled theirs = setting.fill(filler, conflict.stored().values());
        return new Differences(wording, locale).between(mine, theirs);
    }

    private FileParts.Keeper keeper(HumanTask task, Officer officer) {
        return (file, name, accept) ->
                uploads.store(task.id(), officer.id(), name, accept, file.getInputStream(), file.getSize());
    }

    private FormView page(
            HumanTask task,
            Setting setting,
            Filled filled,
            Optional<Draft> draft,
            int version,
            List<Problem> problems,
            Locale locale) {
        FormSchema schema = setting.schema();
        String path = "/tasks/" + task.id().value() + "/draft";
        PageBuilder builder = new PageBuilder(schema.drivers(), problems, path, wording, locale);
        return new FormView(
                schema.id(),
                version,
                draft.map(this::savedAt).orElse(null),
                setting.former(),
                setting.remarks(),
                builder.rows(filled.nodes()),
                new ArrayList<>(problems),
                schema.hasFiles(),
                schema.isLive(),
                path);
    }

    private String savedAt(Draft draft) {
        LocalDateTime saved = LocalDateTime.ofInstant(draft.savedAt(), zone);
        boolean today = saved.toLocalDate()
                .equals(LocalDateTime.ofInstant(clock.instant(), zone).toLocalDate());
        return saved.format(today ? CLOCK : DAY);
    }

    private static int version(Map<String, String[]> parameters) {
        String[] given = parameters.get("_version");
        boolean number = given != null && given.length > 0 && given[0] != null && given[0].matches("\\d{1,9}");
        return number ? Integer.parseInt(given[0]) : 0;
    }
}
