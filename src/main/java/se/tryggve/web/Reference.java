package se.tryggve.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/**
 * The number by which a person and the log name the same failure: eight letters and digits that cannot be misread aloud.
 */
final class Reference {

    private static final String ATTRIBUTE = Reference.class.getName();
    private static final String LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** The reference of this request; made the first time that it is asked for. */
    static String of(HttpServletRequest request) {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known.toString();
        }
        StringBuilder made = new StringBuilder();
        RANDOM.ints(8, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(made::append);
        request.setAttribute(ATTRIBUTE, made.insert(4, '-').toString());
        return made.toString();
    }
}
