package se.tryggve.casefile.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.RefusedCaseException;
import se.tryggve.identity.Authority;

/** Gives cases their numbers, one series per authority and year. */
@Component
class Numbering {

    private final SeriesBook book;
    private final RegisterNumbers numbers;
    private final Clock clock;
    private final ZoneId legalZone;

    Numbering(SeriesBook book, RegisterNumbers numbers, Clock clock, ZoneId legalZone) {
        this.book = book;
        this.numbers = numbers;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The series of the authority, its default first; its own rows hide those of its kind. */
    List<RegisterSeries> seriesOf(Authority authority) {
        List<RegisterSeries> own =
                book.findByScopeOrderByPosition(authority.id().value());
        return own.isEmpty()
                ? book.findByScopeOrderByPosition("kind:" + authority.kind().code())
                : own;
    }

    /** Assigns the next number of a series, or of the authority's default when the code is null. */
    String assign(CaseId caseId, Authority authority, String code) {
        RegisterSeries series = choose(authority, code);
        int year = LocalDate.now(clock.withZone(legalZone)).getYear();
        DrawnNumber drawn =
                DrawnNumber.of(series, year, numbers.next(authority.id().value(), series.code(), year));
        numbers.save(RegisterNumberRow.assign(caseId, authority.id(), drawn, clock.instant()));
        return drawn.written();
    }

    private RegisterSeries choose(Authority authority, String code) {
        return seriesOf(authority).stream()
                .filter(series -> code == null || series.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedCaseException(
                        "series", "casefile.error.series", String.valueOf(code), authority.name()));
    }
}
