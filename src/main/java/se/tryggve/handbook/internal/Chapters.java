package se.tryggve.handbook.internal;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.ConcurrentLruCache;
import org.w3c.dom.Element;
import se.tryggve.handbook.internal.Chapter.Step;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.StepDescription;
import se.tryggve.workflow.XmlTree;

/** Writes the chapters of the handbook from what is deployed; keeps them, for a deployed version never changes. */
@Service
public class Chapters {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final int MODELS_KEPT = 200;

    private final Map<String, Chapter> written = new ConcurrentHashMap<>();
    private final Models models;
    private final ModelTeller teller;
    private final FormReading forms;
    private final Proofs proofs;
    private final Drawings drawings;
    private final ConcurrentLruCache<ByteBuffer, Set<String>> asked =
            new ConcurrentLruCache<>(MODELS_KEPT, bpmn -> tablesIn(bpmn.array()));

    Chapters(Models models, ModelTeller teller, FormReading forms, Proofs proofs, Drawings drawings) {
        this.drawings = drawings;
        this.models = models;
        this.teller = teller;
        this.forms = forms;
        this.proofs = proofs;
    }

    /** One version of a process. */
    public Chapter of(ProcessDescription process) {
        String edition = process.definitionId() + " " + LocaleContextHolder.getLocale();
        return written.computeIfAbsent(edition, missing -> write(process));
    }

    private Chapter write(ProcessDescription process) {
        byte[] bpmn = models.diagram(process.definitionId());
        Map<String, Step> steps = new HashMap<>();
        Map<String, Telling> sentences = teller.sentences(bpmn);
        process.steps()
                .forEach(step -> steps.put(
                        step.element(), new Step(sentences.get(step.element()), form(process.definitionId(), step))));
        boolean drawn = drawings.of(bpmn).isPresent();
        return new Chapter(process, steps, teller.tell(bpmn), drawn, proofs.of(process.key(), bpmn));
    }

    private List<FormReading.Field> form(String definitionId, StepDescription step) {
        return step.formId().isEmpty() ? List.of() : forms.fields(models.form(definitionId, step.formId()));
    }

    /** The processes of today that ask a table. */
    public List<ProcessDescription> asking(String table) {
        return models.current().stream()
                .filter(process -> asked.get(ByteBuffer.wrap(models.diagram(process.definitionId())))
                        .contains(table))
                .toList();
    }

    private static Set<String> tablesIn(byte[] bpmn) {
        return XmlTree.all(XmlTree.read(bpmn), "businessRuleTask")
                .map((Element task) -> task.getAttributeNS(CAMUNDA, "decisionRef"))
                .collect(Collectors.toSet());
    }
}
