package se.tryggve.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout asks about the request: where the reader is, and how to come to the same page in another language. */
@Component("chrome")
public class Chrome {

    private final String version;

    Chrome(ObjectProvider<BuildProperties> build) {
        BuildProperties properties = build.getIfAvailable();
        this.version = properties == null ? "" : properties.getVersion();
    }

    /** The version of this installation; empty if it was not built by Maven. */
    public String version() {
        return version;
    }

    /** Whether the page belongs under an entry of the main navigation. */
    public boolean under(String root) {
        String path = path();
        return path.equals(root) || path.startsWith(root + "/");
    }

    /** Address of the same page in another language. */
    public String inLanguage(String tag) {
        return UriComponentsBuilder.fromPath(path())
                .query(request().getQueryString())
                .replaceQueryParam(WebConfiguration.LANGUAGE_PARAMETER, tag)
                .build()
                .toUriString();
    }

    private static String path() {
        HttpServletRequest request = request();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
