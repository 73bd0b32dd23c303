package se.tryggve.intake.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What this installation takes in.
 *
 * @param largest of one file
 * @param kinds endings of names, without the dot
 * @param unpacked the most that everything in an archive may become
 * @param clamd who is asked whether a file is harmful
 */
@ConfigurationProperties("tryggve.files")
record FileRules(
        @DefaultValue("20MB") DataSize largest,

        @DefaultValue({
            "pdf", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "txt", "csv", "docx", "xlsx", "pptx", "odt",
            "ods", "odp", "eml", "msg", "zip"
        })
        List<String> kinds,

        @DefaultValue("100MB") DataSize unpacked,
        @DefaultValue Clamd clamd) {

    FileRules {
        kinds = kinds.stream()
                .map(kind -> kind.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The endings as the hint names them. */
    String endings() {
        return kinds.stream().map(kind -> "." + kind).collect(Collectors.joining(", "));
    }

    /**
     * The daemon of ClamAV.
     *
     * @param host empty for none
     * @param timeout for one file
     */
    record Clamd(
            @DefaultValue("") String host,
            @DefaultValue("3310") int port,
            @DefaultValue("PT30S") Duration timeout) {

        boolean isConfigured() {
            return !host.isBlank();
        }
    }
}
