package se.tryggve.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.NewCase;
import se.tryggve.casefile.Party;
import se.tryggve.casefile.PartyKind;
import se.tryggve.casefile.Place;
import se.tryggve.casefile.PlaceType;
import se.tryggve.casefile.RegistryDesk;
import se.tryggve.form.Submissions;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;

/** Plays a case script through the same desks that the pages use, each step as the person who takes it. */
@Component
@ConditionalOnBooleanProperty("tryggve.demonstration")
public class CaseRun {

    private final RegistryDesk registry;
    private final CaseFiles cases;
    private final Submissions submissions;
    private final Directory directory;
    private final CaseSteps steps;
    private final ScriptDates dates;

    CaseRun(
            RegistryDesk registry,
            CaseFiles cases,
            Submissions submissions,
            Directory directory,
            CaseSteps steps,
            ScriptDates dates) {
        this.registry = registry;
        this.cases = cases;
        this.submissions = submissions;
        this.directory = directory;
        this.steps = steps;
        this.dates = dates;
    }

    /**
     * Plays a script to its end as a new case.
     *
     * @throws IllegalStateException naming the step that could not be taken
     */
    public CaseId play(CaseScript script) {
        return play(UUID.randomUUID(), script);
    }

    /**
     * Plays a script once: a run that was cut off goes on after its last step that was handed in, and a script that
     * has been played to its end is left alone, whatever has become of its case since.
     *
     * @param once the same for every run of the same script
     * @throws IllegalStateException naming the step that could not be taken
     */
    CaseId play(UUID once, CaseScript script) {
        CaseId id = as(script.by(), officer -> registry.openOnce(once, newCase(script.registration())));
        if (cases.overview(id).concluded()) {
            return id;
        }
        int taken = submissions.ofCase(id.value()).size();
        for (int i = taken; i < script.steps().size(); i++) {
            take(id.value(), i, script.steps().get(i));
        }
        steps.settle(id.value());
        return id;
    }

    private void take(UUID caseId, int index, CaseScript.Step step) {
        steps.settle(caseId);
        try {
            as(step.by(), officer -> {
                steps.take(caseId, step, officer);
                return step;
            });
        } catch (RuntimeException untakeable) {
            throw new IllegalStateException(
                    "step %d, %s by %s: %s".formatted(index + 1, step.task(), step.by(), untakeable.getMessage()),
                    untakeable);
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

    private NewCase newCase(CaseScript.Registration registration) {
        return new NewCase(
                CaseKind.ofCode(registration.kind()).orElseThrow(),
                registration.title(),
                LocalDate.parse(dates.in(registration.received())),
                new Place(
                        registration.place(),
                        registration.address(),
                        registration.description(),
                        PlaceType.ofCode(registration.placeType()).orElseThrow()),
                new Party(PartyKind.APPLICANT, registration.applicant(), registration.organisationNumber()),
                null);
    }
}
