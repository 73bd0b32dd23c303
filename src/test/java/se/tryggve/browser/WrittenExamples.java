package se.tryggve.browser;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.tryggve.identity.Visitor;

/** Pages of what an officer has written in a case that is underway. */
final class WrittenExamples {

    private final int port;

    WrittenExamples(int port) {
        this.port = port;
    }

    Map<String, String> of(UUID underway) {
        String tasks = "/cases/" + underway + "/added-tasks";
        UUID task = UUID.randomUUID();
        Visitor officer = new Visitor(port).signedInAs(PageExamples.READER);
        officer.get(tasks);
        officer.post(
                tasks,
                Map.of(
                        "title", "Ring fastighetsägaren om stolparna vid infarten",
                        "what", "Fråga om kabeln får dras genom trädgårdsmästarens förråd.",
                        "who", "danderyd-sakerhet/municipality.caseOfficer",
                        "due", LocalDate.now().plusDays(14).toString(),
                        "version", "0",
                        "request", task.toString()));
        return Map.of("/cases/{caseId}/added-tasks", tasks, "/cases/{caseId}/added-tasks/{id}", tasks + "/" + task);
    }
}
