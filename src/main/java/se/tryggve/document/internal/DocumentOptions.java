package se.tryggve.document.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentLine;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;

/** The documents that the viewer's authority may send, as options: its own, in order of number. */
@Component
class DocumentOptions implements FactSource {

    private final DocumentRegister register;

    DocumentOptions(DocumentRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    @Transactional(readOnly = true)
    public Object facts(UUID caseId, AuthorityId viewer) {
        return register.visible(new CaseId(caseId), viewer).stream()
                .map(DocumentRow::line)
                .filter(line -> !line.fromOthers())
                .map(DocumentOptions::option)
                .toList();
    }

    static Map<String, Object> option(DocumentLine line) {
        return Map.of("value", line.id().toString(), "label", label(line));
    }

    private static String label(DocumentLine line) {
        String mark = line.secrecy() == null ? "" : ", sekretessmarkerad";
        return line.number() + ". " + line.title() + " (" + line.date() + mark + ")";
    }

    static List<Map<String, Object>> options(List<DocumentLine> lines) {
        return lines.stream().map(DocumentOptions::option).toList();
    }
}
