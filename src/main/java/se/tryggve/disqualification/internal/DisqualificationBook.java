package se.tryggve.disqualification.internal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.disqualification.Disqualifications;
import se.tryggve.identity.UserId;

@Component
@Transactional(readOnly = true)
class DisqualificationBook implements Disqualifications {

    private final DisqualificationRows rows;

    DisqualificationBook(DisqualificationRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Bar> bar(CaseId id, UserId officer) {
        return rows.findByCaseIdAndOfficerIdAndStateIn(id.value(), officer.value(), State.BARRING)
                .map(DisqualificationRow::bar);
    }

    @Override
    public Map<UserId, Bar> bars(CaseId id) {
        return rows.findByCaseIdAndStateIn(id.value(), State.BARRING).stream()
                .collect(Collectors.toMap(DisqualificationRow::officer, DisqualificationRow::bar));
    }
}
