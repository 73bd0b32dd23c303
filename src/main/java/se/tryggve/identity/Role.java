package se.tryggve.identity;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a person does at an authority (domain brief, section 9); names on screen: message key
 * {@code identity.role.<group>}.
 */
public enum Role {
    MUNICIPALITY_CASE_OFFICER(AuthorityKind.MUNICIPALITY, "caseOfficer"),
    MUNICIPALITY_SAFETY_COORDINATOR(AuthorityKind.MUNICIPALITY, "safetyCoordinator"),
    MUNICIPALITY_LAWYER(AuthorityKind.MUNICIPALITY, "lawyer"),
    MUNICIPALITY_DATA_PROTECTION_OFFICER(AuthorityKind.MUNICIPALITY, "dataProtectionOfficer", Sight.OWN_TASK),
    MUNICIPALITY_UNIT_MANAGER(AuthorityKind.MUNICIPALITY, "unitManager"),
    MUNICIPALITY_MUNICIPAL_DIRECTOR(AuthorityKind.MUNICIPALITY, "municipalDirector"),
    MUNICIPALITY_COMMITTEE_SECRETARY(AuthorityKind.MUNICIPALITY, "committeeSecretary"),
    MUNICIPALITY_EXECUTIVE_BOARD(AuthorityKind.MUNICIPALITY, "executiveBoard"),
    MUNICIPALITY_PURCHASER(AuthorityKind.MUNICIPALITY, "purchaser"),
    MUNICIPALITY_ARCHIVIST(AuthorityKind.MUNICIPALITY, "archivist"),
    MUNICIPALITY_REGISTRAR(AuthorityKind.MUNICIPALITY, "registrar"),
    MUNICIPALITY_MANAGER(AuthorityKind.MUNICIPALITY, "manager"),
    MUNICIPALITY_ADMINISTRATOR(AuthorityKind.MUNICIPALITY, "administrator", Sight.OWN_TASK),
    MUNICIPALITY_SAFETY_REPRESENTATIVE(AuthorityKind.MUNICIPALITY, "safetyRepresentative", Sight.OWN_TASK),
    POLICE_LOCAL_AREA(AuthorityKind.POLICE, "localArea"),
    POLICE_LOCAL_AREA_CHIEF(AuthorityKind.POLICE, "localAreaChief"),
    POLICE_PERMIT_OFFICER(AuthorityKind.POLICE, "permitOfficer"),
    POLICE_PERMIT_DECISION_MAKER(AuthorityKind.POLICE, "permitDecisionMaker"),
    COUNTY_BOARD_CASE_OFFICER(AuthorityKind.COUNTY_BOARD, "caseOfficer"),
    COUNTY_BOARD_DECISION_MAKER(AuthorityKind.COUNTY_BOARD, "decisionMaker"),
    PRIVACY_AUTHORITY_CASE_OFFICER(AuthorityKind.PRIVACY_AUTHORITY, "caseOfficer"),
    PRIVACY_AUTHORITY_DECISION_MAKER(AuthorityKind.PRIVACY_AUTHORITY, "decisionMaker");

    private final AuthorityKind kind;
    private final String group;
    private final Sight sight;

    Role(AuthorityKind kind, String code) {
        this(kind, code, Sight.WHOLE_CASE);
    }

    Role(AuthorityKind kind, String code, Sight sight) {
        this.kind = kind;
        this.group = kind.code() + "." + code;
        this.sight = sight;
    }

    /** The kind of authority that has this role. */
    public AuthorityKind kind() {
        return kind;
    }

    /** The candidate group of this role in the models: {@code <kind code>.<role>}. */
    public String group() {
        return group;
    }

    /** Whether the role opens the case around a task; advisers and the administrator see their own task only. */
    public boolean readsCases() {
        return sight == Sight.WHOLE_CASE;
    }

    /** Whether the role answers for how the cases of its authority go; domain brief, section 9. */
    public boolean manages() {
        return switch (this) {
            case MUNICIPALITY_UNIT_MANAGER,
                    MUNICIPALITY_MUNICIPAL_DIRECTOR,
                    MUNICIPALITY_MANAGER,
                    POLICE_LOCAL_AREA_CHIEF,
                    POLICE_PERMIT_DECISION_MAKER,
                    COUNTY_BOARD_DECISION_MAKER,
                    PRIVACY_AUTHORITY_DECISION_MAKER -> true;
            default -> false;
        };
    }

    /** Whether the role shares out the work of its unit: who manages, and the municipality's coordinator. */
    public boolean distributes() {
        return manages() || this == MUNICIPALITY_SAFETY_COORDINATOR;
    }

    /**
     * The role that a model's candidate group names.
     *
     * @throws IllegalArgumentException when no role has that group
     */
    public static Role ofGroup(String group) {
        return find(group).orElseThrow(() -> new IllegalArgumentException("No role has the group " + group));
    }

    /** The role that a model's candidate group names, if there is one. */
    public static Optional<Role> find(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }

    private enum Sight {
        WHOLE_CASE,
        OWN_TASK
    }
}
