package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
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

/** Takes a case through a course on the real engine and database, each step as the officer whose task it is. */
final class CaseWalk {

    private static final AuthorityId DANDERYD = new AuthorityId("danderyd");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ApplicationContext application;
    private final LocalDate today;
    private UUID caseId;

    CaseWalk(ApplicationContext application, LocalDate today) {
        this.application = application;
        this.today = today;
    }

    /** Walks to the end and checks how the case was concluded. */
    void walk(Course course) {
        begin(course);
        assertThat(bean(Processes.class).positions(caseId))
                .as("%s is over", course.name())
                .isEmpty();
        assertThat(bean(Processes.class).ended(caseId).orElseThrow().elements())
                .as("%s remembers where it ended", course.name())
                .isNotEmpty()
                .allMatch(end -> end.startsWith("endEvent_"));
        assertThat(bean(CaseFiles.class).overview(new CaseId(caseId)).outcome()).isEqualTo(course.outcome());
    }

    /** Walks as far as the course goes. */
    void begin(Course course) {
        caseId = as(
                officer(Role.MUNICIPALITY_CASE_OFFICER),
                () -> bean(RegistryDesk.class).open(newCase(course)).value());
        go(course.steps());
    }

    /** Goes on from where the case stands. */
    void go(List<Course.Step> steps) {
        for (Course.Step step : steps) {
            if (step instanceof Course.Answer answer) {
                answer(answer.element(), answer.values());
            } else if (step instanceof Course.Lapse lapse) {
                lapse(lapse.event());
            } else if (step instanceof Course.Happening happening) {
                happen(happening.message());
            } else if (step instanceof Course.LongAgo longAgo) {
                bean(JdbcTemplate.class)
                        .update(
                                "update deadline set due = ?, anchor = ? where case_id = ? and rule = ?",
                                today.minusDays(1),
                                today.minusMonths(7),
                                caseId,
                                longAgo.rule());
            }
        }
        settle();
    }

    UUID caseId() {
        return caseId;
    }

    /** The user name of the case officer who walks. */
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

    private void answer(String element, Map<String, Object> values) {
        Task open = openTasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + element + " is open; the case stands at "
                        + bean(Processes.class).positions(caseId) + ", incidents " + incidents()));
        TaskId id = new TaskId(open.getId());
        Officer officer = officer(Role.ofGroup(bean(TaskService.class)
                .getIdentityLinksForTask(open.getId())
                .get(0)
                .getGroupId()));
        as(officer, () -> {
            HumanTask task = bean(Worklist.class).read(id, officer).task();
            bean(Worklist.class).complete(id, officer, filler().fill(task, officer, values));
            return id;
        });
    }

    private void happen(String message) {
        settle();
        OutsideEvent event = bean(OutsideEvents.class).of(caseId).stream()
                .filter(open -> open.message().equals(message))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing takes " + message + " in now; the case stands at "
                        + bean(Processes.class).positions(caseId)));
        Officer officer = officer(registrar(event));
        as(officer, () -> {
            CaseId id = new CaseId(caseId);
            CaseEvents events = bean(CaseEvents.class);
            CaseEvents.Choice choice = events.of(id, officer).stream()
                    .filter(open -> open.message().equals(message) && open.now())
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError(message + " cannot be registered: " + events.of(id, officer)));
            assertThat(events.register(id, officer, choice, UUID.randomUUID()))
                    .as("%s is registered: %s", choice, events.of(id, officer))
                    .isTrue();
            return id;
        });
    }

    /** The role of an authority that takes part in the case. */
    private Role registrar(OutsideEvent event) {
        return event.groups().stream()
                .map(Role::ofGroup)
                .filter(role -> bean(CaseFiles.class).participants(new CaseId(caseId)).stream()
                        .anyMatch(authority ->
                                bean(Directory.class).authority(authority).kind() == role.kind()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void lapse(String event) {
        settle();
        Job timer = bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> bean(ManagementService.class)
                        .createJobQuery()
                        .processInstanceId(instance)
                        .activityId(event)
                        .timers()
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + event + " is running"));
        bean(ManagementService.class).executeJob(timer.getId());
    }

    private void settle() {
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

    private static NewCase newCase(Course course) {
        return new NewCase(
                course.kind(),
                "Vendevägen: " + course.name(),
                LocalDate.parse(course.received()),
                new Place("Vendevägen", "Vendevägen 1", "Pendlarparkeringen", PlaceType.CAR_PARK),
                new Party(PartyKind.APPLICANT, "Danderyds kommun", null),
                null);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
