package se.tryggve.document.internal.storage;

import se.tryggve.intake.ContentLostException;
import se.tryggve.intake.ContentUnreachableException;

/** Where the bytes of files lie: each once, named by its SHA-256 and never changed. */
public interface ContentShelf {

    /** What Tryggve itself writes lies in its row wherever files lie: the process, search and letters read it all the time. */
    String TEXT = "application/vnd.tryggve.text+json";

    /** Whether bytes are written into the row of their content; otherwise the row has none. */
    boolean isInRow();

    /**
     * Keeps bytes for a row of this transaction: they are there before it commits, and stay away if it is rolled back.
     *
     * @throws ContentUnreachableException at the latest when the transaction commits
     */
    void put(String sha256, byte[] bytes);

    /**
     * The bytes of a row that has none.
     *
     * @throws ContentUnreachableException if the place does not answer
     * @throws ContentLostException if they are missing there, or are not what the name says
     */
    byte[] get(String sha256);

    /** Throws bytes away when this transaction has committed, unless a row names them by then. */
    void drop(String sha256);

    /** Refuses the start, with the setting and the remedy, if what is kept could not be read. */
    void demandReady();
}
