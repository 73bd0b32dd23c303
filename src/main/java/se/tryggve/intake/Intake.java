package se.tryggve.intake;

import java.io.InputStream;

/** The one door through which files come in, whoever uploads them and where. */
public interface Intake {

    /**
     * Looks at a file whole: name, size, kind by content, what is packed in it, and, where a scanner is configured, whether it
     * is harmful. A scanner that does not answer lets the file in as unchecked: {@link FileChecks} then holds it.
     *
     * @param name as the sender says it
     * @param size bytes as the sender says; the content decides
     * @throws RefusedFileException if the file may not come in; nothing of it is kept
     */
    AcceptedFile accept(String name, long size, InputStream content);

    /** The media type that a name's ending promises; {@code application/octet-stream} if it promises none. */
    String typeNamed(String name);

    /** What is taken, in words for a hint. */
    Limits limits();

    /**
     * The rules of this installation.
     *
     * @param megabytes the largest file
     * @param endings what a name may end with, as in {@code .pdf}
     */
    record Limits(long megabytes, String endings) {}
}
