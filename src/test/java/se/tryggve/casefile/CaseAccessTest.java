package se.tryggve.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditTrail;
import se.tryggve.casefile.internal.HistoryFilter;
import se.tryggve.casefile.internal.Timeline;
import se.tryggve.casefile.internal.TimelineEntry;

class CaseAccessTest extends CaseTest {

    private static final List<String> READERS_OF_DANDERYD = List.of(
            CASE_OFFICER,
            "handlaggare2.danderyd",
            "sakerhetssamordnare.danderyd",
            "enhetschef.danderyd",
            "jurist.danderyd",
            "namndsekreterare.danderyd",
            "arkivarie.danderyd",
            "registrator.danderyd",
            "kommundirektor.danderyd",
            "chef.danderyd",
            "kommunstyrelsen.danderyd",
            "inkopare.danderyd");
    private static final List<String> NEVER =
            List.of("dataskyddsombud.danderyd", "skyddsombud.danderyd", "administrator.danderyd");
    private static final List<String> POLICE_READERS =
            List.of(POLICE_OFFICER, "lokalpolisomradeschef.sodraroslagen", "tillstand.polisregion");
    private static final List<String> OTHERS = List.of(
            "handlaggare.lansstyrelsen", "beslutsfattare.lansstyrelsen", "handlaggare.imy", "beslutsfattare.imy");

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Timeline timeline;

    @Test
    void onlyTheOwnersCaseReadersReadANewCase() {
        CaseId id = openCase("Nytt");

        assertThat(READERS_OF_DANDERYD).allMatch(username -> files.mayRead(officer(username), id));
        assertThat(NEVER).noneMatch(username -> files.mayRead(officer(username), id));
        assertThat(POLICE_READERS).noneMatch(username -> files.mayRead(officer(username), id));
        assertThat(OTHERS).noneMatch(username -> files.mayRead(officer(username), id));
    }

    @Test
    void anAuthorityReadsTheCaseOnceItIsAdmittedAndTheOthersStillDoNot() {
        CaseId id = openCase("Remitterat");

        admitPolice(id);

        assertThat(POLICE_READERS).allMatch(username -> files.mayRead(officer(username), id));
        assertThat(NEVER).noneMatch(username -> files.mayRead(officer(username), id));
        assertThat(OTHERS).noneMatch(username -> files.mayRead(officer(username), id));
    }

    @Test
    void aRefusalLooksLikeACaseThatDoesNotExistAndIsWrittenDown() {
        CaseId secret = openCase("Hemligt");
        CaseId nowhere = new CaseId(UUID.randomUUID());

        for (CaseId id : List.of(secret, nowhere)) {
            assertThatThrownBy(() -> as(POLICE_OFFICER, () -> files.readBy(officer(POLICE_OFFICER), id)))
                    .isInstanceOf(UnknownCaseException.class);
        }

        assertThat(trail.ofCase(secret.value(), AuditTrail.NEWEST, 5))
                .anyMatch(entry -> refused(entry, "case.readRefused"));
        assertThat(trail.of(AuditEvent.SYSTEM, AuditTrail.NEWEST, 20))
                .anyMatch(entry -> refused(entry, "case.unknownAskedFor")
                        && nowhere.toString().equals(entry.after().get("case")));
    }

    @Test
    void eachAuthorityReadsItsOwnTimelineAndWhatIsShared() {
        CaseId id = openCase("Två rum");
        admitPolice(id);

        transaction.executeWithoutResult(status -> {
            files.note(id, TimelineNote.within(DANDERYD, "test.danderyd"));
            files.note(id, TimelineNote.within(POLICE, "test.police"));
            files.note(id, TimelineNote.shared("test.shared"));
        });

        assertThat(keys(id, "danderyd"))
                .contains("test.danderyd", "test.shared")
                .doesNotContain("test.police");
        assertThat(keys(id, "polisen")).contains("test.police", "test.shared").doesNotContain("test.danderyd");
    }

    @Test
    void aChangeOfStateIsWrittenDownWithBeforeAndAfterAndOnlyOnce() {
        CaseId id = openCase("Två gånger");

        transaction.executeWithoutResult(status -> {
            files.enterPhase(id, "Utredning");
            files.enterPhase(id, "Utredning");
            files.conclude(id, "refused");
            files.conclude(id, "refused");
        });

        List<AuditEntry> entries = trail.ofCase(id.value(), AuditTrail.NEWEST, 50);
        assertThat(entries)
                .filteredOn(entry -> entry.action().equals("case.phaseEntered")
                        && "Utredning".equals(entry.after().get("phase")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.before()).containsEntry("phase", "Registrering"));
        assertThat(entries)
                .filteredOn(entry -> entry.action().equals("case.concluded"))
                .hasSize(1);
        assertThat(files.overview(id).concluded()).isTrue();
    }

    private static boolean refused(AuditEntry entry, String action) {
        return entry.action().equals(action) && entry.actor().equals(POLICE_OFFICER);
    }

    private List<String> keys(CaseId id, String authority) {
        return timeline
                .read(id, new se.tryggve.identity.AuthorityId(authority), HistoryFilter.NONE, Timeline.NEWEST, 50)
                .stream()
                .map(TimelineEntry::messageKey)
                .toList();
    }
}
