package se.tryggve.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns files away before they are read where nobody is signed in: a stranger fills no disk. */
final class KnownSendersOnly extends OncePerRequestFilter {

    private final SessionEnd turnedAway;

    KnownSendersOnly(SessionEnd turnedAway) {
        this.turnedAway = turnedAway;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (bringsFiles(request) && !PageHandlers.isSignedIn()) {
            turnedAway.end(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
