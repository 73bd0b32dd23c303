package se.tryggve.message.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.Documents;
import se.tryggve.document.NewDocument;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;

/** Where officers write to the parties of their own case by e-mail. What is shown beforehand is what leaves and what is filed. */
@Service
@Transactional
public class PartyLetters {

    private static final Locale SWEDISH = NoticeWords.SWEDISH;

    private final JdbcClient database;
    private final OutboxTable outbox;
    private final NoticeWords words;
    private final Documents documents;
    private final Directory directory;
    private final AuditLog audit;
    private final MessageSource texts;
    private final ZoneId legalZone;

    PartyLetters(
            JdbcClient database,
            OutboxTable outbox,
            NoticeWords words,
            Documents documents,
            Directory directory,
            AuditLog audit,
            MessageSource texts,
            ZoneId legalZone) {
        this.database = database;
        this.outbox = outbox;
        this.words = words;
        this.documents = documents;
        this.directory = directory;
        this.audit = audit;
        this.texts = texts;
        this.legalZone = legalZone;
    }

    /**
     * What an officer wants to write.
     *
     * @param party the party's name as the case has it
     * @param request what the officer pressed once: the same again sends nothing more
     */
    public record Wish(
            CaseOverview overview,
            Officer officer,
            PartyTemplate template,
            String party,
            MailAddress address,
            String text,
            UUID request) {}

    /** The letter as it leaves. */
    public record Letter(String party, String address, String subject, String body) {

        /** The body line by line. */
        public List<String> lines() {
            return body.lines().toList();
        }
    }

    /** A letter that was written, and how far it has come: {@code sent}, {@code waiting} or {@code stuck}. */
    public record Line(LocalDate day, String party, String document, String state) {}

    /** A template's text about this case, to be changed by the officer. */
    @Transactional(readOnly = true)
    public String proposal(PartyTemplate template, CaseOverview overview) {
        String state = texts.getMessage("casefile.status." + overview.status(), null, overview.status(), SWEDISH);
        return say("message.party." + template.code() + ".text", overview.number(), state);
    }

    /** Where the authority last wrote to a party of the case; empty if nowhere. */
    @Transactional(readOnly = true)
    public String lastAddress(CaseId caseId, AuthorityId authority, String party) {
        return database.sql("""
                        select mail.address from message_party_letter letter join message_mail mail on mail.id = letter.mail_id
                        where letter.case_id = ? and letter.authority_id = ? and letter.party = ?
                        order by mail.created_at desc limit 1""")
                .params(caseId.value(), authority.value(), party)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The letter exactly as it leaves. */
    @Transactional(readOnly = true)
    public Letter show(Wish wish) {
        Officer officer = wish.officer();
        String reach = directory
                .addressOf(officer.id())
                .map(address -> officer.name() + ", " + address)
                .orElse(officer.name());
        String signature = say(
                "message.party.signature",
                reach,
                officer.unit().name(),
                officer.authority().name(),
                wish.overview().number());
        return new Letter(
                wish.party(),
                wish.address().value(),
                words.subject("party", wish.overview().number()),
                wish.text().strip().replace("\r\n", "\n") + "\n\n" + signature);
    }

    /** Files the letter in the case and puts it into the outbox; pressing again does neither. */
    public DocumentId send(Wish wish) {
        Letter letter = show(wish);
        CaseId caseId = wish.overview().id();
        AuthorityId authority = wish.officer().authority().id();
        DocumentId document = documents.file(
                NewDocument.drawnUp(caseId, authority, DocumentKind.LETTER, title(wish.template()), content(letter))
                        .tied(new NewDocument.Tie(null, null, wish.request())));
        UUID mail = UUID.randomUUID();
        String event = "party:" + wish.request();
        if (outbox.put(mail, event, "party", wish.address(), letter.subject(), letter.body())) {
            database.sql("""
                            insert into message_party_letter (mail_id, case_id, authority_id, party, document_id)
                            values (?, ?, ?, ?, ?)""")
                    .params(mail, caseId.value(), authority.value(), wish.party(), document.value())
                    .update();
            audit.record(AuditEvent.onCase(caseId.value(), "message.writtenToParty")
                    .to(Map.of("document", document.toString(), "template", wish.template())));
        }
        return document;
    }

    /** What the authority has written to parties of the case, the latest first. */
    @Transactional(readOnly = true)
    public List<Line> of(CaseId caseId, AuthorityId authority) {
        return database.sql("""
                        select mail.created_at, letter.party, letter.document_id::text as document,
                            case mail.state when 'SENT' then 'sent' when 'QUEUED' then 'waiting' else 'stuck' end as state
                        from message_party_letter letter join message_mail mail on mail.id = letter.mail_id
                        where letter.case_id = ? and letter.authority_id = ? order by mail.created_at desc""")
                .params(caseId.value(), authority.value())
                .query((row, n) -> new Line(
                        LocalDate.ofInstant(row.getTimestamp("created_at").toInstant(), legalZone),
                        row.getString("party"),
                        row.getString("document"),
                        row.getString("state")))
                .list();
    }

    private String title(PartyTemplate template) {
        return say("message.party.title", say("message.party." + template.code()));
    }

    private DocumentContent content(Letter letter) {
        return new DocumentContent.Text(List.of(
                new Paragraph(1, say("message.party.to"), letter.party() + ", " + letter.address()),
                new Paragraph(1, say("message.party.subject"), letter.subject()),
                new Paragraph(1, say("message.party.body"), letter.body())));
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, SWEDISH);
    }
}
