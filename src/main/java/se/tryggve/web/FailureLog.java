package se.tryggve.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes every failure of ours to the log under the reference number that the error page shows; never what was typed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
            if (HttpStatus.valueOf(response.getStatus()).is5xxServerError()) {
                LOG.error("Failure {}: {} {} answered {}", describe(request, response));
            }
        } catch (IOException | ServletException | RuntimeException failure) {
            LOG.error(
                    "Failure {}: {} {}", Reference.of(request), request.getMethod(), request.getRequestURI(), failure);
            throw failure;
        }
    }

    private static Object[] describe(HttpServletRequest request, HttpServletResponse response) {
        return new Object[] {Reference.of(request), request.getMethod(), request.getRequestURI(), response.getStatus()};
    }
}
