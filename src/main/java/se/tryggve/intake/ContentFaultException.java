package se.tryggve.intake;

/** A content that its holder should have, or take, and cannot. */
public abstract sealed class ContentFaultException extends RuntimeException
        permits ContentUnreachableException, ContentLostException {

    ContentFaultException(String fault, Throwable cause) {
        super(fault, cause);
    }
}
