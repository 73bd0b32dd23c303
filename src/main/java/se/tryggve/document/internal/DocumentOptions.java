package se.tryggve.document.internal;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentLine;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;

/** The documents that the viewer's authority may send, as options: its own by number, then what others have sent to it. */
@Component
class DocumentOptions implements FactSource {

    private static final Comparator<DocumentLine> OWN_FIRST =
            Comparator.comparing(DocumentLine::fromOthers).thenComparing(DocumentLine::number);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));

    private final DocumentRegister register;
    private final Directory directory;

    DocumentOptions(DocumentRegister register, Directory directory) {
        this.register = register;
        this.directory = directory;
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
                .sorted(OWN_FIRST)
                .map(this::option)
                .toList();
    }

    private Map<String, Object> option(DocumentLine line) {
        return Map.of("value", line.id().toString(), "label", label(line));
    }

    private String label(DocumentLine line) {
        String from = line.fromOthers()
                ? ", från " + directory.authority(line.owner()).name()
                : "";
        String mark = line.secrecy() == null ? "" : ", sekretessmarkerad";
        return line.number() + ". " + line.title() + " (" + DAY.format(line.date()) + from + mark + ")";
    }

    List<Map<String, Object>> options(List<DocumentLine> lines) {
        return lines.stream().map(this::option).toList();
    }
}
