package se.tryggve.worklist.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.CaseOverview;

/** What a task's row repeats of its case, so that the list reads one table; {@link Waits} keeps it as the case has it. */
@Embeddable
class CaseCopy {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CaseKind caseKind;

    @Column(updatable = false)
    private String caseTitle;

    @Column(updatable = false)
    private String casePlace;

    @Column(updatable = false)
    private LocalDate caseReceived;

    @Column(updatable = false)
    private String caseNumber;

    protected CaseCopy() {}

    /** The case as the authority knows it whose task it is, with its register number there. */
    static CaseCopy of(CaseOverview overview, String number) {
        CaseCopy copy = new CaseCopy();
        copy.caseKind = overview.kind();
        copy.caseTitle = overview.title();
        copy.casePlace = overview.place();
        copy.caseReceived = overview.received();
        copy.caseNumber = number;
        return copy;
    }

    String number() {
        return caseNumber;
    }

    String title() {
        return caseTitle;
    }

    String place() {
        return casePlace;
    }
}
