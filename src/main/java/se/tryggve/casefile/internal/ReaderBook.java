package se.tryggve.casefile.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseReaders;
import se.tryggve.identity.AuthorityId;

/** Reads who takes part from the register numbers: every authority that takes part has one. */
@Component
class ReaderBook implements CaseReaders {

    private final Cases cases;
    private final RegisterNumbers numbers;
    private final ZoneId legalZone;

    ReaderBook(Cases cases, RegisterNumbers numbers, ZoneId legalZone) {
        this.cases = cases;
        this.numbers = numbers;
        this.legalZone = legalZone;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseReader> of(CaseId id) {
        List<RegisterNumberRow> written = numbers.findByCaseIdIn(List.of(id.value()));
        return cases.findById(id.value())
                .map(row -> Overviews.of(row, written))
                .map(whole -> written.stream()
                        .sorted(Comparator.comparing(RegisterNumberRow::assigned))
                        .map(number -> reader(whole, number))
                        .toList())
                .orElseGet(List::of);
    }

    private CaseReader reader(CaseOverview whole, RegisterNumberRow number) {
        AuthorityId authority = number.authority();
        LocalDate since = LocalDate.ofInstant(number.assigned(), legalZone);
        CaseOverview known = whole.owner().equals(authority) ? whole : whole.toOthers(since);
        return new CaseReader(authority, known, number.written());
    }
}
