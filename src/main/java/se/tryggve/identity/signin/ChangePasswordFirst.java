package se.tryggve.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tryggve.identity.internal.OfficerAuthentication;

/** Leads a person with an initial password to the page where it is changed; nothing else opens before. */
class ChangePasswordFirst extends OncePerRequestFilter {

    private final Set<String> open;

    ChangePasswordFirst(Set<String> open) {
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mustChange() && !open.contains(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + Paths.PASSWORD);
            return;
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.ASSETS.matches(request);
    }

    private static boolean mustChange() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OfficerAuthentication officer
                && officer.mustChangePassword();
    }
}
