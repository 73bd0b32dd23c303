package se.tryggve.document.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.document.NewDocument;
import se.tryggve.document.SecrecyMark;
import se.tryggve.document.SecrecyProvision;
import se.tryggve.document.internal.Inbox.Waiting;
import se.tryggve.identity.Officer;
import se.tryggve.intake.AcceptedFile;

/** Where uploaded files become documents of the officer's own authority. */
@Service
@Transactional
public class IncomingDesk {

    private final Inbox inbox;
    private final Documents documents;
    private final DocumentRegister register;
    private final ContentStore contents;
    private final Clock clock;
    private final ZoneId legalZone;

    IncomingDesk(
            Inbox inbox,
            Documents documents,
            DocumentRegister register,
            ContentStore contents,
            Clock clock,
            ZoneId legalZone) {
        this.inbox = inbox;
        this.documents = documents;
        this.register = register;
        this.contents = contents;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * Files all that the officer has waiting in the case, together.
     *
     * @param titles by the file's id; a file without one is called after its name
     * @return how many documents there are now more
     */
    public int file(CaseId caseId, Officer officer, Particulars said, Map<UUID, String> titles) {
        List<Waiting> waiting = inbox.lock(caseId, officer);
        for (Waiting file : waiting) {
            String title = titles.getOrDefault(file.id(), file.title());
            documents.file(filed(caseId, officer, said, title, new DocumentContent.Kept(file.name(), file.sha256()))
                    .tied(new NewDocument.Tie(null, null, file.id())));
            inbox.forget(file.id());
        }
        return waiting.size();
    }

    /** Whether all these files are filed in the case already: the officer pressed twice. */
    @Transactional(readOnly = true)
    public boolean areFiled(CaseId caseId, Officer officer, Set<UUID> files) {
        return !files.isEmpty()
                && inbox.waiting(caseId, officer).isEmpty()
                && files.stream()
                        .allMatch(file -> register.ofRequest(file)
                                .flatMap(id -> register.visible(
                                        caseId, id, officer.authority().id()))
                                .isPresent());
    }

    private NewDocument filed(CaseId caseId, Officer officer, Particulars said, String title, DocumentContent content) {
        SecrecyMark mark = said.provision()
                .map(provision -> new SecrecyMark(provision.paragraph(), LocalDate.now(clock.withZone(legalZone))))
                .orElse(null);
        return NewDocument.drawnUp(caseId, officer.authority().id(), said.kind(), title, content)
                .from(said.sender(), said.date())
                .marked(mark);
    }

    /** Whether a newer version may be filed: of an authority's own upload, when it is the newest. */
    @Transactional(readOnly = true)
    public boolean mayReplace(DocumentLine line, Officer officer) {
        return !line.fromOthers()
                && DocumentKind.uploads().contains(line.kind())
                && register.versions(line, officer.authority().id()).stream()
                        .findFirst()
                        .filter(newest -> newest.line().id().equals(line.id()) && newest.fileName() != null)
                        .isPresent();
    }

    /**
     * Files a newer version; the older one stays as it is. Nothing happens if somebody has filed one meanwhile.
     *
     * @return the new version; empty if there is a newer one already
     */
    public Optional<DocumentId> replace(DocumentLine before, Officer officer, Particulars said, AcceptedFile file) {
        register.lock(before);
        if (!mayReplace(before, officer)) {
            return Optional.empty();
        }
        String content = contents.keep(file.mediaType(), file.bytes());
        NewDocument next =
                filed(before.caseId(), officer, said, before.title(), new DocumentContent.Kept(file.name(), content));
        return Optional.of(documents.file(next.tied(new NewDocument.Tie(before.id(), null, null))));
    }

    /**
     * What an officer says about files.
     *
     * @param sender null if the authority itself drew them up
     * @param date when they came or were drawn up, Europe/Stockholm
     * @param provision what calls for a mark of secrecy
     */
    public record Particulars(DocumentKind kind, String sender, LocalDate date, Optional<SecrecyProvision> provision) {}
}
