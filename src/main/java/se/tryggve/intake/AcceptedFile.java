package se.tryggve.intake;

/**
 * A file that may come in.
 *
 * @param name the sender's, made harmless; for people only
 * @param renamed whether the sender's name had to be changed
 * @param mediaType as found in the content, never as claimed
 * @param sha256 of the bytes, lower-case hexadecimal
 */
public record AcceptedFile(String name, boolean renamed, String mediaType, byte[] bytes, String sha256) {}
