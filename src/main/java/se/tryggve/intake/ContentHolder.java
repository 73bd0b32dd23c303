package se.tryggve.intake;

import java.util.Optional;

/** A module that keeps contents: unchecked ones are checked again from there. */
public interface ContentHolder {

    /**
     * The bytes with this SHA-256, if the module has them.
     *
     * @throws ContentFaultException if it should have them and cannot give them
     */
    Optional<byte[]> bytes(String sha256);

    /** Tells that the scanner has answered for a content that was held; in the transaction that writes it down. */
    default void settled(String sha256, FileCheck check) {}
}
