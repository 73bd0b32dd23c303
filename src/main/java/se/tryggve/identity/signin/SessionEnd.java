package se.tryggve.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What happens to a request whose session has ended. */
@FunctionalInterface
interface SessionEnd {

    void end(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
