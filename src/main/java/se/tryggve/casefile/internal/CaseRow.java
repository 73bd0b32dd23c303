package se.tryggve.casefile.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.NewCase;
import se.tryggve.casefile.Party;
import se.tryggve.casefile.Place;
import se.tryggve.identity.AuthorityId;

/** What all participants share of a case. */
@Entity
@Table(name = "case_file")
class CaseRow {

    /** The status of a case that nobody has begun to work on. */
    static final String REGISTERED = "registered";

    /** The status of a case that is being worked on. */
    static final String UNDER_WAY = "underWay";

    /** The status of a case that has ended; how it ended is its outcome. */
    static final String CONCLUDED = "concluded";

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Long version;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private String title;

    @Column(name = "owner_id")
    private String owner;

    @Embedded
    private PlaceColumns place;

    @Column(name = "received_on")
    private LocalDate received;

    @Column(name = "registered_on")
    private LocalDate registered;

    private String regime;
    private String phase;
    private String status;
    private String outcome;

    @Column(name = "concluded_on")
    private LocalDate concluded;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "case_party", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<PartyColumns> parties = new ArrayList<>();

    protected CaseRow() {}

    static CaseRow open(NewCase wish, AuthorityId owner, LocalDate today) {
        CaseRow row = new CaseRow();
        row.kind = wish.kind();
        row.owner = owner.value();
        row.received = wish.received();
        row.registered = today;
        row.status = REGISTERED;
        row.describe(wish.title(), wish.place());
        row.parties.add(PartyColumns.of(wish.applicant()));
        return row;
    }

    void describe(String newTitle, Place newPlace) {
        title = newTitle;
        place = PlaceColumns.of(newPlace);
    }

    void replaceParties(List<Party> wanted) {
        parties.clear();
        wanted.stream().map(PartyColumns::of).forEach(parties::add);
    }

    void follow(String rules) {
        regime = rules;
    }

    void enter(String newPhase) {
        phase = newPhase;
    }

    void become(String newStatus) {
        status = newStatus;
    }

    void conclude(String how, LocalDate on) {
        outcome = how;
        concluded = on;
        status = CONCLUDED;
    }

    void reopen() {
        outcome = null;
        concluded = null;
        status = UNDER_WAY;
    }

    CaseId caseId() {
        return new CaseId(id);
    }

    CaseKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    AuthorityId owner() {
        return new AuthorityId(owner);
    }

    Place place() {
        return place.value();
    }

    LocalDate received() {
        return received;
    }

    LocalDate registered() {
        return registered;
    }

    String regime() {
        return regime;
    }

    String phase() {
        return phase;
    }

    String status() {
        return status;
    }

    String outcome() {
        return outcome;
    }

    List<Party> parties() {
        return parties.stream().map(PartyColumns::value).toList();
    }
}
