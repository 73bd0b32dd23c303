package se.tryggve.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.NewCase;
import se.tryggve.casefile.Party;
import se.tryggve.casefile.PartyKind;
import se.tryggve.casefile.Place;
import se.tryggve.casefile.PlaceType;
import se.tryggve.casefile.RegistryDesk;
import se.tryggve.form.FormDesk;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.Processes;
import se.tryggve.worklist.OpenTask;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.UnknownTaskException;
import se.tryggve.worklist.Worklist;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Plays a case script through the same desks that the pages use, each step as the person who takes it. */
@Component
@ConditionalOnBooleanProperty("tryggve.demonstration")
public class CaseRun {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final Duration AUTOMATIC_STEPS = Duration.ofSeconds(30);

    private final RegistryDesk registry;
    private final Worklist worklist;
    private final FormDesk forms;
    private final Processes processes;
    private final Directory directory;
    private final JsonMapper json;

    CaseRun(
            RegistryDesk registry,
            Worklist worklist,
            FormDesk forms,
            Processes processes,
            Directory directory,
            JsonMapper json) {
        this.registry = registry;
        this.worklist = worklist;
        this.forms = forms;
        this.processes = processes;
        this.directory = directory;
        this.json = json;
    }

    /**
     * Plays a script to its end.
     *
     * @throws IllegalStateException if a step's task does not come
     */
    public CaseId play(CaseScript script) {
        CaseId caseId = as(script.by(), officer -> registry.open(newCase(script.registration())));
        script.steps().forEach(step -> take(caseId.value(), step));
        processes.awaitQuiet(caseId.value(), AUTOMATIC_STEPS);
        return caseId;
    }

    private void take(UUID caseId, CaseScript.Step step) {
        processes.awaitQuiet(caseId, AUTOMATIC_STEPS);
        as(step.by(), officer -> {
            TaskDetail detail = find(caseId, step, officer);
            Map<String, Object> description =
                    json.readValue(json.writeValueAsBytes(forms.describe(detail.task(), officer, SWEDISH)), TREE);
            byte[] answers = json.writeValueAsBytes(ScriptedAnswers.over(description, step.answers()));
            worklist.complete(detail.task().id(), officer, forms.read(detail.task(), officer, answers));
            return detail;
        });
    }

    private TaskDetail find(UUID caseId, CaseScript.Step step, Officer officer) {
        List<OpenTask> open = worklist.openIn(caseId);
        return open.stream()
                .flatMap(task -> seen(task, officer).stream())
                .filter(detail -> detail.task().element().equals(step.task()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(step.by() + " finds no task " + step.task() + "; open: "
                        + open + ", incidents: " + processes.incidents(caseId)));
    }

    private Optional<TaskDetail> seen(OpenTask task, Officer officer) {
        try {
            return Optional.of(worklist.read(task.id(), officer));
        } catch (UnknownTaskException othersTask) {
            return Optional.empty();
        }
    }

    private <T> T as(String username, Function<Officer, T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of()));
        SecurityContextHolder.setContext(acting);
        try {
            return act.apply(directory.officer(new UserId(username)).orElseThrow());
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static NewCase newCase(CaseScript.Registration registration) {
        return new NewCase(
                CaseKind.ofCode(registration.kind()).orElseThrow(),
                registration.title(),
                LocalDate.parse(registration.received()),
                new Place(
                        registration.place(),
                        registration.address(),
                        registration.description(),
                        PlaceType.ofCode(registration.placeType()).orElseThrow()),
                new Party(PartyKind.APPLICANT, registration.applicant(), registration.organisationNumber()),
                null);
    }
}
