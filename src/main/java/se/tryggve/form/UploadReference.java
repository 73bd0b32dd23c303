package se.tryggve.form;

import java.util.UUID;

/**
 * A file that was uploaded for a task.
 *
 * @param name the sender's file name without path and control characters; for people only
 * @param contentType as found in the content
 * @param size bytes
 * @param sha256 lower-case hexadecimal
 */
public record UploadReference(UUID id, String name, String contentType, long size, String sha256) {}
