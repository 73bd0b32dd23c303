package se.tryggve.process;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.AddedTasks;

/** What an officer adds to a case by hand, and takes back. */
final class ExtraTasks {

    private final AddedTasks tasks;
    private final CaseId caseId;
    private final Officer officer;
    private final LocalDate today;

    ExtraTasks(ApplicationContext application, UUID caseId, String officer, LocalDate today) {
        this.tasks = application.getBean(AddedTasks.class);
        this.caseId = new CaseId(caseId);
        this.officer = application
                .getBean(Directory.class)
                .officer(new UserId(officer))
                .orElseThrow();
        this.today = today;
    }

    void go(boolean adds) {
        if (adds) {
            AddedTasks.Words words = new AddedTasks.Words("Ring ägaren", "", today.plusDays(3), null);
            AddedTasks.Receiver own = tasks.receivers(caseId, officer).stream()
                    .filter(one -> officer.id().equals(one.officer()))
                    .findFirst()
                    .orElseThrow();
            tasks.add(UUID.randomUUID(), caseId, officer, words, own);
        } else {
            tasks.takeBack(tasks.in(caseId, officer).get(0), officer, "Behövs inte");
        }
    }
}
