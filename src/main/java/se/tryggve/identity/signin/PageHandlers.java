package se.tryggve.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Where a browser is led when it is not signed in, no longer signed in, or not allowed. */
@Component
class PageHandlers {

    /** Header of what a script asks for instead of a whole page. */
    static final String HTMX = "HX-Request";

    private final LoginUrlAuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint(Paths.LOGIN);
    private final SignInRecords records;

    PageHandlers(SignInRecords records) {
        this.records = records;
    }

    void askToSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (request.getHeader(HTMX) != null) {
            lead(request, response, Paths.LOGIN + "?ended");
        } else {
            loginPage.commence(request, response, reason);
        }
    }

    void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead(request, response, Paths.LOGIN + "?stale");
    }

    void endSession(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        lead(request, response, Paths.LOGIN + "?ended");
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException && !isSignedIn()) {
            turnAway(request, response);
            return;
        }
        records.refused(request.getMethod(), request.getServletPath());
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** htmx follows redirects into the fragment that it wanted, so it is told to change the page instead. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (request.getHeader(HTMX) == null) {
            response.sendRedirect(request.getContextPath() + path);
            return;
        }
        response.setHeader("HX-Redirect", request.getContextPath() + path);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    /** Whether whoever sent the request has signed in. */
    static boolean isSignedIn() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return new AuthenticationTrustResolverImpl().isAuthenticated(known);
    }
}
