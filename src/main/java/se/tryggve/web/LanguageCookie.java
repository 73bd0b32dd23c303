package se.tryggve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Remembers the chosen language for a year in a cookie that holds nothing but {@code sv} or {@code en}. */
class LanguageCookie extends CookieLocaleResolver {

    LanguageCookie() {
        super("language");
        setDefaultLocale(Languages.SWEDISH);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return Languages.nearest(Locale.forLanguageTag(value));
    }

    @Override
    public void setLocaleContext(HttpServletRequest request, HttpServletResponse response, LocaleContext context) {
        Locale wish = context == null ? null : context.getLocale();
        super.setLocaleContext(request, response, new SimpleLocaleContext(Languages.nearest(wish)));
    }
}
