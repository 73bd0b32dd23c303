package se.tryggve.casefile.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.Authority;

/** The register series that an officer may choose from. */
@Component
public class SeriesChoice {

    private final Numbering numbering;

    SeriesChoice(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The authority's series, its default first. */
    @Transactional(readOnly = true)
    public List<Option> of(Authority authority) {
        return numbering.seriesOf(authority).stream()
                .map(series -> new Option(series.code(), series.name()))
                .toList();
    }

    /** A series to choose. */
    public record Option(String code, String name) {}
}
