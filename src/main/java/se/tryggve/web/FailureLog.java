package se.tryggve.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes every failure of ours to the log under the reference number that the error page shows; never what was typed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private final MessageSource texts;

    FailureLog(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
            if (HttpStatus.valueOf(response.getStatus()).is5xxServerError()) {
                LOG.error("Failure {}: {} {} answered {}", describe(request, response));
            }
        } catch (IOException | ServletException | RuntimeException failure) {
            Optional<HttpStatus> broken = BrokenForm.status(failure);
            if (broken.isPresent() && !response.isCommitted()) {
                refuse(broken.get(), request, response);
                return;
            }
            LOG.error("Failure {}: {} {}", Reference.of(request), request.getMethod(), place(request), failure);
            throw failure;
        }
    }

    /** Whoever sends such a thing, also without having signed in, gets a short answer and fills no log. */
    private void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("Unreadable form {}: {} answered {}", Reference.of(request), request.getMethod(), status.value());
        response.reset();
        response.setStatus(status.value());
        response.setContentType("text/plain;charset=UTF-8");
        String key = "web.failure.unreadable." + status.value();
        Object[] reference = {Reference.of(request)};
        response.getWriter().println(texts.getMessage(key, reference, language(request)));
    }

    private static Locale language(HttpServletRequest request) {
        boolean wished = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return wished ? Languages.nearest(request.getLocale()) : Languages.SWEDISH;
    }

    private static Object[] describe(HttpServletRequest request, HttpServletResponse response) {
        return new Object[] {Reference.of(request), request.getMethod(), place(request), response.getStatus()};
    }

    /** Where it failed; of a personal link only that it was one, as the link itself opens what is behind it. */
    private static String place(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("(?<=/answers/)[^/]+", "…");
    }
}
