package se.tryggve.document.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.audit.ActorSource;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.document.DocumentLine;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.intake.FileCheck;

/** What a document is called and whose it is, in the reader's words. */
@Component
class DocumentWords {

    private final CaseFiles files;
    private final Directory directory;
    private final MessageSource texts;

    DocumentWords(CaseFiles files, Directory directory, MessageSource texts) {
        this.files = files;
        this.directory = directory;
        this.texts = texts;
    }

    Row of(DocumentLine line) {
        return of(line, null, false);
    }

    Row of(DocumentLine line, FileCheck held, boolean letter) {
        return new Row(line, number(line), directory.authority(line.owner()).name(), drawnUpBy(line), held, letter);
    }

    /** Every authority counts its own documents from 1: its register number of the case tells them apart. */
    private String number(DocumentLine line) {
        return files.numberAt(line.caseId(), line.owner())
                .map(register -> register + "-" + line.number())
                .orElseGet(() -> Integer.toString(line.number()));
    }

    private String drawnUpBy(DocumentLine line) {
        return line.drawnUpBy().equals(ActorSource.SYSTEM)
                ? texts.getMessage("document.automatic", null, LocaleContextHolder.getLocale())
                : directory
                        .officer(new UserId(line.drawnUpBy()))
                        .map(Officer::name)
                        .orElse(line.drawnUpBy());
    }

    /**
     * A document in words.
     *
     * @param number the owner's register number of the case and the document's number there
     * @param owner the authority whose document it is
     * @param drawnUpBy the name of whoever filed it
     * @param held why nobody may have its file; null if it may be had
     * @param letter whether it is a letter, which is had as PDF
     */
    record Row(DocumentLine line, String number, String owner, String drawnUpBy, FileCheck held, boolean letter) {}
}
