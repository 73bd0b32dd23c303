package se.tryggve.browser;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.tryggve.identity.Visitor;

/** Pages of what an officer has written in a case that is underway. */
final class WrittenExamples {

    private final int port;
    private final LocalDate today;

    WrittenExamples(int port, LocalDate today) {
        this.port = port;
        this.today = today;
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
                        "due", today.plusDays(14).toString(),
                        "version", "0",
                        "request", task.toString()));
        Map<String, String> examples = new HashMap<>(adviser(underway, officer));
        examples.put("/cases/{caseId}/added-tasks", tasks);
        examples.put("/cases/{caseId}/added-tasks/{id}", tasks + "/" + task);
        return examples;
    }

    private Map<String, String> adviser(UUID underway, Visitor officer) {
        String advisers = "/cases/" + underway + "/advisers";
        UUID question = UUID.randomUUID();
        officer.post(
                advisers,
                Map.of(
                        "request", question.toString(),
                        "name", "Eva Lundström-Wachtmeister, dataskyddsombud, Datarådet Konsult AB",
                        "email", "eva.lundstrom@dataradet.example.se",
                        "question", "Räcker 24 timmars lagring för det syfte som utredningen beskriver?",
                        "answerBy", today.plusDays(14).toString(),
                        "act", "send"));
        return Map.of(
                "/cases/{caseId}/advisers",
                advisers,
                "/cases/{caseId}/advisers/{id}",
                advisers + "/" + question,
                "/answers/{link}",
                "/answers/exempel");
    }
}
