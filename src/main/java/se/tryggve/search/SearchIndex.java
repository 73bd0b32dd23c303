package se.tryggve.search;

import java.util.UUID;

/**
 * The index. It follows the audit log: a transaction that logs something in a case writes the case's entries anew before
 * it commits, so that what is found is what there is.
 *
 * <p>No search over persons: SFS 2018:218, 3 kap. 3 § forbids searching for a selection of persons by sensitive data, and
 * 10 § keeps personal numbers for where they are clearly motivated. Left out are therefore contact persons and others
 * who are heard (only organisations are found), officers' names, senders of documents, who said what a file note notes
 * down, and every personal number and e-mail address wherever it stands; a search for a personal number is refused. The
 * text of documents with a mark of secrecy is left out too: reading one is logged, and a line of a result is reading.
 */
public interface SearchIndex {

    /** Writes the case's entries anew; for what changes without an entry in the log. Joins the caller's transaction. */
    void refresh(UUID caseId);
}
