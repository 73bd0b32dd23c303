package se.tryggve.demo;

import static se.tryggve.identity.Role.*;

import java.util.List;
import java.util.Set;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;

/** The authorities, units and people of the demonstration. Names of people are names of roles. */
final class Cast {

    static final AuthorityId DANDERYD = new AuthorityId("danderyd");
    private static final AuthorityId POLICE = new AuthorityId("polisen");
    private static final AuthorityId COUNTY_BOARD = new AuthorityId("lansstyrelsen-stockholm");
    private static final AuthorityId PRIVACY_AUTHORITY = new AuthorityId("imy");

    static final List<Authority> AUTHORITIES = List.of(
            new Authority(DANDERYD, AuthorityKind.MUNICIPALITY, "Danderyds kommun", "212000-0126"),
            new Authority(POLICE, AuthorityKind.POLICE, "Polismyndigheten", null),
            new Authority(COUNTY_BOARD, AuthorityKind.COUNTY_BOARD, "Länsstyrelsen i Stockholms län", null),
            new Authority(PRIVACY_AUTHORITY, AuthorityKind.PRIVACY_AUTHORITY, "Integritetsskyddsmyndigheten", null));

    static final List<Workplace> UNITS = List.of(
            workplace(
                    "danderyd-sakerhet",
                    DANDERYD,
                    "säkerhetsenheten",
                    MUNICIPALITY_CASE_OFFICER,
                    MUNICIPALITY_SAFETY_COORDINATOR,
                    MUNICIPALITY_UNIT_MANAGER),
            workplace(
                    "danderyd-kansli",
                    DANDERYD,
                    "kommunkansliet",
                    MUNICIPALITY_LAWYER,
                    MUNICIPALITY_COMMITTEE_SECRETARY,
                    MUNICIPALITY_ARCHIVIST,
                    MUNICIPALITY_REGISTRAR),
            workplace(
                    "danderyd-ledning",
                    DANDERYD,
                    "kommunledningen",
                    MUNICIPALITY_MUNICIPAL_DIRECTOR,
                    MUNICIPALITY_MANAGER),
            workplace("danderyd-styrelse", DANDERYD, "kommunstyrelsen", MUNICIPALITY_EXECUTIVE_BOARD),
            workplace("danderyd-inkop", DANDERYD, "inköp", MUNICIPALITY_PURCHASER),
            workplace("danderyd-dataskydd", DANDERYD, "dataskyddsombudet", MUNICIPALITY_DATA_PROTECTION_OFFICER),
            workplace("danderyd-skyddsombud", DANDERYD, "skyddsombuden", MUNICIPALITY_SAFETY_REPRESENTATIVE),
            workplace("danderyd-system", DANDERYD, "systemförvaltningen", MUNICIPALITY_ADMINISTRATOR),
            workplace(
                    "polisen-sodra-roslagen",
                    POLICE,
                    "lokalpolisområde Södra Roslagen",
                    POLICE_LOCAL_AREA,
                    POLICE_LOCAL_AREA_CHIEF),
            workplace(
                    "polisen-stockholm-tillstand",
                    POLICE,
                    "polisregion Stockholm, tillstånd",
                    POLICE_PERMIT_OFFICER,
                    POLICE_PERMIT_DECISION_MAKER),
            workplace(
                    "lansstyrelsen-stockholm-bevakning",
                    COUNTY_BOARD,
                    "kamerabevakning och bevakningsföretag",
                    COUNTY_BOARD_CASE_OFFICER,
                    COUNTY_BOARD_DECISION_MAKER),
            workplace(
                    "imy-kamerabevakning",
                    PRIVACY_AUTHORITY,
                    "kamerabevakning",
                    PRIVACY_AUTHORITY_CASE_OFFICER,
                    PRIVACY_AUTHORITY_DECISION_MAKER));

    static final List<Part> PARTS = List.of(
            danderyd("handlaggare", "Handläggare", "sakerhet", MUNICIPALITY_CASE_OFFICER),
            danderyd("handlaggare2", "Andra handläggaren", "sakerhet", MUNICIPALITY_CASE_OFFICER),
            danderyd("sakerhetssamordnare", "Säkerhetssamordnare", "sakerhet", MUNICIPALITY_SAFETY_COORDINATOR),
            danderyd("enhetschef", "Enhetschef", "sakerhet", MUNICIPALITY_UNIT_MANAGER),
            danderyd("jurist", "Jurist", "kansli", MUNICIPALITY_LAWYER),
            danderyd("namndsekreterare", "Nämndsekreterare", "kansli", MUNICIPALITY_COMMITTEE_SECRETARY),
            danderyd("arkivarie", "Arkivarie", "kansli", MUNICIPALITY_ARCHIVIST),
            danderyd("registrator", "Registrator", "kansli", MUNICIPALITY_REGISTRAR),
            danderyd("kommundirektor", "Kommundirektör", "ledning", MUNICIPALITY_MUNICIPAL_DIRECTOR),
            danderyd("chef", "Chef", "ledning", MUNICIPALITY_MANAGER),
            danderyd("kommunstyrelsen", "Kommunstyrelsen", "styrelse", MUNICIPALITY_EXECUTIVE_BOARD),
            danderyd("inkopare", "Inköpare", "inkop", MUNICIPALITY_PURCHASER),
            danderyd("dataskyddsombud", "Dataskyddsombud", "dataskydd", MUNICIPALITY_DATA_PROTECTION_OFFICER),
            danderyd("skyddsombud", "Skyddsombud", "skyddsombud", MUNICIPALITY_SAFETY_REPRESENTATIVE),
            danderyd("administrator", "Administratör", "system", MUNICIPALITY_ADMINISTRATOR),
            part(
                    "kommunpolis.sodraroslagen",
                    "Kommunpolis, Södra Roslagen",
                    "polisen-sodra-roslagen",
                    POLICE_LOCAL_AREA),
            part(
                    "lokalpolisomradeschef.sodraroslagen",
                    "Lokalpolisområdeschef, Södra Roslagen",
                    "polisen-sodra-roslagen",
                    POLICE_LOCAL_AREA_CHIEF),
            part(
                    "tillstand.polisregion",
                    "Handläggare tillstånd, polisregion Stockholm",
                    "polisen-stockholm-tillstand",
                    POLICE_PERMIT_OFFICER),
            part(
                    "beslutsfattare.polisregion",
                    "Beslutsfattare, polisregion Stockholm",
                    "polisen-stockholm-tillstand",
                    POLICE_PERMIT_DECISION_MAKER),
            part(
                    "handlaggare.lansstyrelsen",
                    "Handläggare, Länsstyrelsen i Stockholms län",
                    "lansstyrelsen-stockholm-bevakning",
                    COUNTY_BOARD_CASE_OFFICER),
            part(
                    "beslutsfattare.lansstyrelsen",
                    "Beslutsfattare, Länsstyrelsen i Stockholms län",
                    "lansstyrelsen-stockholm-bevakning",
                    COUNTY_BOARD_DECISION_MAKER),
            part(
                    "handlaggare.imy",
                    "Handläggare, IMY (före 2021 Datainspektionen)",
                    "imy-kamerabevakning",
                    PRIVACY_AUTHORITY_CASE_OFFICER),
            part(
                    "beslutsfattare.imy",
                    "Beslutsfattare, IMY (före 2021 Datainspektionen)",
                    "imy-kamerabevakning",
                    PRIVACY_AUTHORITY_DECISION_MAKER));

    private Cast() {}

    /** A unit with the roles whose work it does for Danderyd. */
    record Workplace(Unit unit, Set<Role> work) {}

    /** A demonstration user. */
    record Part(String username, String name, UnitId unit, Role role) {}

    private static Workplace workplace(String id, AuthorityId authority, String name, Role... work) {
        return new Workplace(new Unit(new UnitId(id), authority, name), Set.of(work));
    }

    private static Part danderyd(String username, String title, String unit, Role role) {
        return part(username + ".danderyd", title + ", Danderyds kommun", "danderyd-" + unit, role);
    }

    private static Part part(String username, String name, String unit, Role role) {
        return new Part(username, name, new UnitId(unit), role);
    }
}
