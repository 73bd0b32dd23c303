package se.tryggve.document.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.internal.ChoiceRegister.Choice;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.measure.ShownMeasures;

/** Questions to other authorities and their answers (remiss, FL 26 §). Everything here may be repeated without harm. */
@Service
@Transactional
class Referrals {

    private final ReferralRegister register;
    private final ChoiceRegister choices;
    private final DocumentRegister documents;
    private final DispatchLetters letters;
    private final Dispatcher dispatcher;
    private final ShownMeasures shown;
    private final CaseFiles files;
    private final Directory directory;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    Referrals(
            ReferralRegister register,
            ChoiceRegister choices,
            DocumentRegister documents,
            DispatchLetters letters,
            Dispatcher dispatcher,
            ShownMeasures shown,
            CaseFiles files,
            Directory directory,
            AuditLog audit,
            Clock clock,
            ZoneId legalZone) {
        this.register = register;
        this.choices = choices;
        this.documents = documents;
        this.letters = letters;
        this.dispatcher = dispatcher;
        this.shown = shown;
        this.files = files;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * Sends what the process instance's dispatch form chose, the form itself included, and admits the asked unit.
     * Without a question nothing is waited for: an application is handed in that way, and its letter asks for the case's
     * cameras and areas as they stand.
     */
    void send(CaseId caseId, String process, Role asked) {
        Choice choice = chosen(process);
        AuthorityId receiver = competent(caseId, asked).authority();
        if (choice.question() == null) {
            ofKind(choices.documents(process), DocumentKind.APPLICATION).forEach(form -> letters.apply(form, receiver));
            asking(choice)
                    .forEach(letter ->
                            shown.askedForIn(caseId, letter.line().id().value()));
        }
        deliver(caseId, process, asked);
        if (choice.question() != null && register.ask(choice, receiver, clock.instant())) {
            log(caseId, "referral.sent", choice.sender(), receiver, choice.answerBy());
            tell(caseId, "asked", choice.sender(), receiver, choice.answerBy());
        }
    }

    /** Sends what the process instance's dispatch form chose, the form itself included, and asks nothing. */
    Unit deliver(CaseId caseId, String process, Role receiver) {
        Choice choice = chosen(process);
        Unit unit = competent(caseId, receiver);
        List<DocumentRow> enclosed = choices.documents(process);
        List<DocumentRow> asking = asking(choice);
        asking.forEach(letter -> letters.ask(letter, choice, enclosed, unit.authority()));
        files.admit(caseId, unit, "document.why.referral");
        List<DocumentRow> bundle = new ArrayList<>(enclosed);
        bundle.addAll(asking);
        dispatcher.send(bundle, choice.sender(), unit.authority(), process, "document.why.referral", choice.by());
        return unit;
    }

    private Choice chosen(String process) {
        return choices.of(process).orElseThrow(() -> new NothingChosenException(process));
    }

    private List<DocumentRow> asking(Choice choice) {
        return ofKind(documents.madeIn(choice.process(), choice.sender()), DocumentKind.REFERRAL);
    }

    /** Sends the latest opinion of this process instance, with its attachments, from the answering authority to the asker. */
    void reply(CaseId caseId, String process) {
        List<ReferralRow> asked = register.ofProcess(process);
        long answers =
                asked.stream().filter(referral -> answer(caseId, referral)).count();
        if (answers == 0) {
            throw new NoOpinionException(process);
        }
    }

    private boolean answer(CaseId caseId, ReferralRow referral) {
        List<DocumentRow> written = documents.madeIn(referral.process(), referral.asked());
        List<DocumentRow> opinions = ofKind(written, DocumentKind.OPINION);
        if (opinions.isEmpty()) {
            return false;
        }
        DocumentRow opinion = opinions.get(opinions.size() - 1);
        List<DocumentRow> enclosed = new ArrayList<>(ofKind(written, DocumentKind.ATTACHMENT));
        enclosed.addAll(choices.enclosed(referral.process()));
        letters.answer(opinion, enclosed, referral.asker());
        List<DocumentRow> bundle = new ArrayList<>(List.of(opinion));
        bundle.addAll(enclosed);
        dispatcher.send(
                bundle,
                referral.asked(),
                referral.asker(),
                referral.process(),
                "document.why.reply",
                opinion.line().drawnUpBy());
        noteAnswer(caseId, referral);
        return true;
    }

    private static List<DocumentRow> ofKind(List<DocumentRow> documents, DocumentKind kind) {
        return documents.stream()
                .filter(document -> document.line().kind() == kind)
                .toList();
    }

    void remind(CaseId caseId, String process, Role asked) {
        open(process, asked).ifPresent(referral -> {
            register.reminded(referral, clock.instant());
            log(caseId, "referral.reminded", referral.asker(), referral.asked(), referral.answerBy());
            tell(caseId, "reminded", referral.asker(), referral.asked(), referral.answerBy());
        });
    }

    void noteSilence(CaseId caseId, String process, Role asked) {
        open(process, asked)
                .filter(referral -> register.silent(referral, clock.instant()))
                .ifPresent(referral -> {
                    log(caseId, "referral.silent", referral.asker(), referral.asked(), referral.answerBy());
                    tell(caseId, "silent", referral.asker(), referral.asked(), referral.answerBy());
                });
    }

    void close(CaseId caseId, Role asker) {
        AuthorityId authority = competent(caseId, asker).authority();
        register.close(caseId, authority, clock.instant()).forEach(referral -> {
            log(caseId, "referral.closed", referral.asker(), referral.asked(), referral.answerBy());
            tell(caseId, "closed", referral.asker(), referral.asked(), null);
        });
    }

    private void noteAnswer(CaseId caseId, ReferralRow referral) {
        if (register.answered(referral, clock.instant())) {
            log(caseId, "referral.answered", referral.asked(), referral.asker(), referral.answerBy());
            String how = late(referral) ? "answeredLate" : "answered";
            tell(caseId, how, referral.asked(), referral.asker(), referral.answerBy());
        }
    }

    private boolean late(ReferralRow referral) {
        return referral.answerBy() != null && today().isAfter(referral.answerBy());
    }

    /** Whoever was asked is reminded, also when another unit has become competent since. */
    private Optional<ReferralRow> open(String process, Role asked) {
        return register.ofProcess(process).stream()
                .filter(ReferralRow::open)
                .filter(referral -> directory.authority(referral.asked()).kind() == asked.kind())
                .findFirst();
    }

    private Unit competent(CaseId caseId, Role role) {
        return directory.competentUnit(role, files.overview(caseId).owner(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }

    /** Both sides read the same sentence, each in its own space: who did it, to whom, until when. */
    private void tell(CaseId caseId, String what, AuthorityId from, AuthorityId to, LocalDate answerBy) {
        String key = "document.timeline." + what + (answerBy == null ? ".noDate" : "");
        String[] named = {
            directory.authority(from).name(), directory.authority(to).name(), String.valueOf(answerBy)
        };
        files.note(caseId, TimelineNote.within(from, key, named));
        if (!from.equals(to)) {
            files.note(caseId, TimelineNote.within(to, key, named));
        }
    }

    private void log(CaseId caseId, String action, AuthorityId from, AuthorityId to, LocalDate answerBy) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("from", from.value());
        values.put("to", to.value());
        values.put("answerBy", answerBy == null ? null : answerBy.toString());
        audit.record(AuditEvent.onCase(caseId.value(), action).to(values));
    }
}
