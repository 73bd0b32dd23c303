package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.NewCase;
import se.tryggve.casefile.Party;
import se.tryggve.casefile.PartyKind;
import se.tryggve.casefile.Place;
import se.tryggve.casefile.PlaceType;
import se.tryggve.casefile.RegistryDesk;
import se.tryggve.casefile.internal.CaseEvents;
import se.tryggve.form.FactSource;
import se.tryggve.form.FormDesk;
import se.tryggve.form.UploadStore;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.OutsideEvent;
import se.tryggve.workflow.OutsideEvents;
import se.tryggve.workflow.ProcessIncident;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.StoppedSteps;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.Worklist;

/** What people, other authorities and time do to one case, on the real engine and database. */
final class CaseHands {

    private static final AuthorityId DANDERYD = new AuthorityId("danderyd");
    /** Timers that wait for a day which nobody has set stand beyond this. */
    private static final String NO_DAY = "2200-01-01T00:00:00Z";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ApplicationContext application;
    private final LocalDate today;
    private UUID caseId;

    CaseHands(ApplicationContext application, LocalDate today) {
        this.application = application;
        this.today = today;
    }

    void open(CaseKind kind, String name, LocalDate received) {
        NewCase matter = new NewCase(
                kind,
                "Vendevägen: " + name,
                received,
                new Place("Vendevägen", "Vendevägen 1", "Pendlarparkeringen", PlaceType.CAR_PARK),
                new Party(PartyKind.APPLICANT, "Danderyds kommun", null),
                null);
        caseId = as(
                officer(Role.MUNICIPALITY_CASE_OFFICER),
                () -> bean(RegistryDesk.class).open(matter).value());
    }

    UUID caseId() {
        return caseId;
    }

    /** The user name of the case officer who opened the case. */
    String caseOfficer() {
        return officer(Role.MUNICIPALITY_CASE_OFFICER).id().value();
    }

    /** The open tasks of the case, wherever in its processes they stand. */
    List<Task> openTasks() {
        settle();
        return bean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list();
    }

    List<ProcessIncident> incidents() {
        return bean(StoppedSteps.class).in(caseId);
    }

    /** The officer whose task it is answers it: the choices that matter, and what the form needs besides. */
    HumanTask answer(Task open, Function<FormFiller.Paper, Map<String, Object>> choices) {
        TaskId id = new TaskId(open.getId());
        Officer officer = officer(Role.ofGroup(bean(TaskService.class)
                .getIdentityLinksForTask(open.getId())
                .get(0)
                .getGroupId()));
        return as(officer, () -> {
            HumanTask task = bean(Worklist.class).read(id, officer).task();
            bean(Worklist.class).complete(id, officer, filler().fill(task, officer, choices));
            return task;
        });
    }

    /**
     * What may reach the case from outside now, as the names of messages.
     *
     * @param awaited only what a process waits for or takes in, nothing that begins one
     */
    List<String> happenings(boolean awaited) {
        settle();
        return bean(OutsideEvents.class).of(caseId).stream()
                .filter(event -> !awaited || event.process() != null)
                .filter(event -> choice(event.message()).isPresent())
                .map(OutsideEvent::message)
                .distinct()
                .toList();
    }

    /** Somebody registers that it has happened. */
    void happen(String message) {
        settle();
        CaseEvents.Choice choice = choice(message)
                .orElseThrow(() -> new AssertionError(message + " cannot be registered; the case stands at "
                        + bean(Processes.class).positions(caseId)));
        Officer officer = registrar(message).orElseThrow();
        boolean registered = as(
                officer, () -> bean(CaseEvents.class).register(new CaseId(caseId), officer, choice, UUID.randomUUID()));
        assertThat(registered).as("%s is registered", choice).isTrue();
    }

    private Optional<CaseEvents.Choice> choice(String message) {
        return registrar(message)
                .flatMap(officer -> as(officer, () -> bean(CaseEvents.class).of(new CaseId(caseId), officer)).stream()
                        .filter(open -> open.message().equals(message) && open.now())
                        .findFirst());
    }

    /** Somebody of an authority that takes part in the case and may register it. */
    private Optional<Officer> registrar(String message) {
        return bean(OutsideEvents.class).of(caseId).stream()
                .filter(event -> event.message().equals(message))
                .flatMap(event -> event.groups().stream())
                .map(Role::ofGroup)
                .filter(role -> bean(CaseFiles.class).participants(new CaseId(caseId)).stream()
                        .anyMatch(authority ->
                                bean(Directory.class).authority(authority).kind() == role.kind()))
                .reduce((first, last) -> last)
                .map(this::officer);
    }

    /** The events whose timers run to a day that will come, by the ids of their elements. */
    List<String> timers() {
        settle();
        return jobs().map(this::event).distinct().toList();
    }

    /** The time of a timer event comes. */
    void lapse(String event) {
        settle();
        Job timer = jobs().filter(job -> event(job).equals(event))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + event + " is running"));
        bean(ManagementService.class).executeJob(timer.getId());
    }

    private String event(Job timer) {
        return bean(ManagementService.class)
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private Stream<Job> jobs() {
        return bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .flatMap(instance -> bean(ManagementService.class)
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .duedateLowerThan(Date.from(Instant.parse(NO_DAY)))
                        .list()
                        .stream());
    }

    void settle() {
        assertThat(bean(Processes.class).awaitQuiet(caseId, PATIENCE)).isTrue();
    }

    private FormFiller filler() {
        Map<String, FactSource> facts = application.getBeansOfType(FactSource.class).values().stream()
                .collect(Collectors.toMap(FactSource::name, source -> source));
        return new FormFiller(bean(FormDesk.class), bean(UploadStore.class), facts, today.toString());
    }

    private Officer officer(Role role) {
        Directory directory = bean(Directory.class);
        return directory
                .holders(directory.competentUnit(role, DANDERYD, today).id(), role)
                .get(0);
    }

    private <T> T as(Officer officer, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        officer.id().value(), "", AuthorityUtils.createAuthorityList()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
