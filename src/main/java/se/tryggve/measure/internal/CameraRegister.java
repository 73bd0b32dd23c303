package se.tryggve.measure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.AuthorityId;

/** Reads the register of kamerabevakningslagen 10 § a page at a time. */
@Service
public class CameraRegister {

    /** Lines on a page. */
    static final int PAGE = 25;

    private static final UUID FIRST = new UUID(0, 0);
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final RegisterEntries entries;
    private final Clock clock;
    private final ZoneId legalZone;

    CameraRegister(RegisterEntries entries, Clock clock, ZoneId legalZone) {
        this.entries = entries;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * A page.
     *
     * @param next the line to continue after; null on the last page
     */
    public record Page(List<RegisterLine> lines, RegisterLine next) {}

    /**
     * The controller's lines of what has started, latest start first.
     *
     * @param startedOn the day that the last line shown started; null for the first page, as is a day on which no
     *     camera can have started
     * @param id the last line shown; null for the first page
     */
    @Transactional(readOnly = true)
    public Page page(AuthorityId controller, LocalDate startedOn, UUID id) {
        boolean first = startedOn == null || startedOn.isBefore(EARLIEST) || startedOn.isAfter(LATEST);
        List<RegisterLine> found = entries
                .after(
                        controller.value(),
                        first ? LocalDate.now(clock.withZone(legalZone)) : startedOn,
                        first || id == null ? FIRST : id,
                        Limit.of(PAGE + 1))
                .stream()
                .map(RegisterEntry::line)
                .toList();
        boolean more = found.size() > PAGE;
        List<RegisterLine> shown = more ? found.subList(0, PAGE) : found;
        return new Page(shown, more ? shown.get(PAGE - 1) : null);
    }
}
