package se.tryggve.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/**
 * Hands a secret to the page after the redirect, once and by the administrator's own browser: what went by the session
 * would be written to the database and its backups.
 */
@Component
class SecretHandover {

    private static final String ATTRIBUTE = "secret";
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final boolean https;

    SecretHandover(@Value("${tryggve.https:false}") boolean https) {
        this.https = https;
    }

    void give(Secret secret, HttpServletResponse response) {
        write(secret.written(), LIFE, response);
    }

    /** Adds the secret that the last page gave to this one, and forgets it. */
    ModelAndView take(ModelAndView page, HttpServletRequest request, HttpServletResponse response) {
        Cookie given = WebUtils.getCookie(request, name());
        if (given != null) {
            Secret.read(given.getValue()).ifPresent(secret -> page.addObject(ATTRIBUTE, secret));
            write("", Duration.ZERO, response);
        }
        return page;
    }

    private void write(String value, Duration life, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name(), value)
                .path("/")
                .maxAge(life)
                .httpOnly(true)
                .secure(https)
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return https ? "__Host-tryggve-once" : "tryggve-once";
    }
}
