package se.tryggve.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A form that the container could not read: cut off, forged, or larger than anything that Tryggve asks for. */
final class BrokenForm {

    private BrokenForm() {}

    /** What to answer a request that failed so; empty when it failed otherwise. */
    static Optional<HttpStatus> status(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> statusOf(cause).stream())
                .reduce((outer, inner) -> inner);
    }

    private static Optional<HttpStatus> statusOf(Throwable cause) {
        if (cause instanceof InvalidParameterException parameters) {
            return Optional.ofNullable(HttpStatus.resolve(parameters.getErrorCode()));
        }
        if (cause instanceof SizeException
                || cause instanceof MaxUploadSizeExceededException
                || isFromTheReader(cause)) {
            return Optional.of(HttpStatus.CONTENT_TOO_LARGE);
        }
        boolean broken = cause instanceof FileUploadException || cause instanceof MultipartException;
        return broken ? Optional.of(HttpStatus.BAD_REQUEST) : Optional.empty();
    }

    /** Tomcat has no exception of its own for the text parts of a form that are too large together. */
    private static boolean isFromTheReader(Throwable cause) {
        StackTraceElement[] thrownAt = cause.getStackTrace();
        return cause.getClass() == IllegalStateException.class
                && thrownAt.length > 0
                && thrownAt[0].getClassName().equals("org.apache.catalina.connector.Request");
    }
}
