package se.tryggve.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Remembers which page somebody asked for before signing in: its path and query on this site and nothing else that was
 * sent, so that no header leads elsewhere and strangers fill no memory.
 */
final class WantedPlace implements RequestCache {

    private static final String ATTRIBUTE = WantedPlace.class.getName();
    private static final int LONGEST = 1_000;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String place = placeOf(request);
        if (isPage(request) && place.length() <= LONGEST) {
            request.getSession().setAttribute(ATTRIBUTE, place);
        }
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Object place = session == null ? null : session.getAttribute(ATTRIBUTE);
        return place == null ? null : new SimpleSavedRequest(place.toString());
    }

    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepts = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getHeader(PageHandlers.HTMX) == null
                && (accepts == null || accepts.contains("text/html") || accepts.contains("*/*"))
                && !request.getRequestURI().startsWith("//");
    }

    private static String placeOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
