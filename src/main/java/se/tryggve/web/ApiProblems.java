package se.tryggve.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Problem details (RFC 9457) for everything that the framework refuses on behalf of the API. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final String API = "/api/";

    /** Whether a program asked, also after the container's dispatch to the error page. */
    static boolean isApi(HttpServletRequest request) {
        return path(request).substring(request.getContextPath().length()).startsWith(API);
    }

    /** Adds what every problem of ours says: which address failed and the reference number in the log. */
    ProblemDetail complete(ProblemDetail detail, HttpServletRequest request) {
        detail.setInstance(URI.create(path(request)));
        detail.setProperty("reference", Reference.of(request));
        return detail;
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail detail && request instanceof ServletWebRequest web) {
            complete(detail, web.getRequest());
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
