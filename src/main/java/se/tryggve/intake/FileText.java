package se.tryggve.intake;

/** Reads the words out of files that have been let in. */
public interface FileText {

    /**
     * The text of a file, at most {@value #LONGEST} characters of it; empty where there is none to read: pictures, archives,
     * kinds that are not read, and files that cannot be read in reasonable time.
     *
     * @param mediaType as found in the file
     */
    String of(String mediaType, byte[] bytes);

    /** So much is read of one file. */
    int LONGEST = 100_000;
}
