package se.tryggve.adviser.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import se.tryggve.adviser.internal.AnswerRoom;
import se.tryggve.identity.PersonalLinks;

/** The pass of whoever has shown the code: a cookie for the one link, gone when the browser closes. */
@Component
class LinkPasses implements PersonalLinks {

    private static final String NAME = "answer-pass";

    private final AnswerRoom room;
    private final boolean https;

    LinkPasses(AnswerRoom room, @Value("${tryggve.https:false}") boolean https) {
        this.room = room;
        this.https = https;
    }

    @Override
    public boolean admits(HttpServletRequest request) {
        String[] path = request.getRequestURI()
                .substring(request.getContextPath().length())
                .split("/");
        return path.length > 2 && room.admits(decoded(path[2]), of(request));
    }

    /** What the request bears; null if it bears none. */
    String of(HttpServletRequest request) {
        return Stream.of(request.getCookies() == null ? new Cookie[0] : request.getCookies())
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Other sites cannot have it sent, and no script reads it. */
    String cookie(String link, String pass, String contextPath) {
        return ResponseCookie.from(NAME, pass)
                .path(contextPath + PATH + "/" + link)
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .build()
                .toString();
    }

    private static String decoded(String segment) {
        try {
            return UriUtils.decode(segment, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
