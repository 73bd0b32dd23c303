package se.tryggve.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tryggve.identity.PersonalLinks;

/**
 * Stands before personal links: counts how often codes fail at a network, and turns files away before they are read from
 * whoever has not shown a code.
 */
final class PersonalLinkGate extends OncePerRequestFilter {

    private static final int FIRST_REFUSAL = 400;

    private final PersonalLinks links;
    private final AddressLimit limit;

    PersonalLinkGate(PersonalLinks links, AddressLimit limit) {
        this.links = links;
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean triesCode = HttpMethod.POST.matches(request.getMethod());
        boolean files = bringsFiles(request);
        if (!triesCode && !files || links.admits(request)) {
            chain.doFilter(request, response);
        } else if (files) {
            response.sendRedirect(start(request));
        } else {
            tryCode(request, response, chain);
        }
    }

    private void tryCode(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean closed = limit.take(request.getRemoteAddr()).isPresent();
        if (closed) {
            request.setAttribute(PersonalLinks.CLOSED, true);
        }
        chain.doFilter(request, response);
        if (!closed && response.getStatus() < FIRST_REFUSAL) {
            limit.giveBack(request.getRemoteAddr());
        }
    }

    /** Whatever the method: the files of a request are read before it is known that nobody answers such a one. */
    private static boolean bringsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** The page that asks for the code. */
    private static String start(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String[] parts = path.substring(PersonalLinks.PATH.length()).split("/", 3);
        return request.getContextPath() + PersonalLinks.PATH + "/" + (parts.length > 1 ? parts[1] : "");
    }
}
