package se.tryggve.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.tryggve.identity.ForEveryone;

/** What is shown when a request fails: a calm page for people, problem details (RFC 9457) for programs. */
@Controller
@ForEveryone
@RequestMapping("/error")
class FailurePages implements ErrorController {

    private final ApiProblems problems;

    FailurePages(ApiProblems problems) {
        this.problems = problems;
    }

    /** The page of the failure that the container dispatched here. */
    @RequestMapping
    Object show(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request);
        if (ApiProblems.isApi(request)) {
            return problem(request, status);
        }
        Failure failure = Failure.of(status, isCsrf(request));
        response.setStatus(status.value());
        Map<String, ?> model = Map.of("failure", failure.code(), "reference", Reference.of(request));
        return new ModelAndView("web/failure", model, status);
    }

    private ResponseEntity<ProblemDetail> problem(HttpServletRequest request, HttpStatus status) {
        ProblemDetail detail = problems.complete(ProblemDetail.forStatus(status), request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve((Integer) code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean isCsrf(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
    }
}
