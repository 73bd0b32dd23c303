package se.tryggve.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Officer;

/** What the layout asks about the request: who reads, where, and how to come to the same page in another language. */
@Component("chrome")
class Chrome {

    private final CurrentOfficer currentOfficer;
    private final String version;
    private final boolean practice;
    private final String practiceAddress;
    private final Clock clock;
    private final ZoneId legalZone;

    Chrome(
            CurrentOfficer currentOfficer,
            ObjectProvider<BuildProperties> build,
            @Value("${tryggve.practice:false}") boolean practice,
            @Value("${tryggve.practice-address:}") String practiceAddress,
            Clock clock,
            ZoneId legalZone) {
        this.clock = clock;
        this.legalZone = legalZone;
        this.practice = practice;
        this.practiceAddress = practiceAddress;
        this.currentOfficer = currentOfficer;
        BuildProperties properties = build.getIfAvailable();
        this.version = properties == null ? "" : properties.getVersion();
    }

    /** Whether this is a practice space, where nothing counts (docs/decisions/0026). */
    public boolean practice() {
        return practice;
    }

    /** What day it is here, Europe/Stockholm. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), legalZone);
    }

    /** Where people practise; empty if nowhere, or here. */
    public String practiceAddress() {
        return practice || !practiceAddress.startsWith("http") ? "" : practiceAddress;
    }

    /** Who is signed in; null before sign-in. */
    public Officer officer() {
        return reader().orElse(null);
    }

    /** The kind of authority whose colour the page wears; null before sign-in. */
    public String kind() {
        return reader().map(officer -> officer.authority().kind().code()).orElse(null);
    }

    /** The entries of the main navigation; none before sign-in. */
    public List<NavEntry> entries() {
        return reader().map(Navigation::of).orElseGet(List::of);
    }

    /** Whether the page that is shown belongs to this entry. */
    public boolean isCurrent(NavEntry entry) {
        return Navigation.current(entries(), path()).filter(entry::equals).isPresent();
    }

    /** The version of this installation; empty if it was not built by Maven. */
    public String version() {
        return version;
    }

    /** The languages that the page is not in. */
    public List<String> otherLanguages() {
        String shown = Languages.nearest(LocaleContextHolder.getLocale()).getLanguage();
        return Languages.ALL.stream()
                .map(Locale::getLanguage)
                .filter(tag -> !tag.equals(shown))
                .toList();
    }

    /** Address of the same page in another language. */
    public String inLanguage(String tag) {
        return UriComponentsBuilder.fromPath(request().getContextPath() + path())
                .query(request().getQueryString())
                .replaceQueryParam(WebConfiguration.LANGUAGE_PARAMETER, tag)
                .build()
                .toUriString();
    }

    /** The error page must come even when what failed is the way to find out who reads it. */
    private Optional<Officer> reader() {
        try {
            return currentOfficer.find();
        } catch (RuntimeException failure) {
            if (request().getDispatcherType() == DispatcherType.ERROR) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private static String path() {
        HttpServletRequest request = request();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        return uri.substring(request.getContextPath().length());
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
