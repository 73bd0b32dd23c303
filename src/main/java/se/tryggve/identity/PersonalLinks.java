package se.tryggve.identity;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Pages that somebody without an account opens by a personal link. They have no session: whoever has shown the code bears
 * a pass, and only that one may send files.
 */
public interface PersonalLinks {

    /** All such pages lie under this address; the link is its next segment. */
    String PATH = "/answers";

    /** Request attribute that is there when the sender's network has failed too often: no code is tried then. */
    String CLOSED = "personalLinksClosed";

    /** Whether the request bears a pass for its link. */
    boolean admits(HttpServletRequest request);
}
