package se.tryggve.decision.internal;

import java.util.List;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Role;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Outcome;
import se.tryggve.measure.Ruling;
import se.tryggve.workflow.ModelBean;

/** What models ask of the decisions. */
@ModelBean("decisionDesk")
public class DecisionDesk {

    private static final String UNDECIDED = "undecided";

    private final Decisions decisions;
    private final AppealDesk appeals;
    private final Measures measures;
    private final Directory directory;

    DecisionDesk(Decisions decisions, AppealDesk appeals, Measures measures, Directory directory) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.measures = measures;
        this.directory = directory;
    }

    /**
     * The outcome of what a process instance decided, as a word for a gateway.
     *
     * @throws IllegalStateException when nothing has been decided in it
     */
    public String outcome(String caseId, String processInstanceId) {
        return latest(processInstanceId).outcome().code();
    }

    /**
     * The outcome of the case's latest decision, which cases with older models than the above ask for.
     *
     * @throws IllegalStateException when nothing has been decided
     */
    public String outcome(String caseId) {
        return decisions
                .latestMade(UUID.fromString(caseId))
                .map(decision -> decision.outcome().code())
                .orElseThrow(() -> new IllegalStateException("No decision has been made in case " + caseId));
    }

    /**
     * The id of what a process instance decided, for the process that called it.
     *
     * @throws IllegalStateException when nothing has been decided in it
     */
    public String decided(String processInstanceId) {
        return latest(processInstanceId).id().toString();
    }

    /** The kind of the authority that made a decision, as gateways read it; null for no decision. */
    public String decidingAuthority(String decisionId) {
        return none(decisionId) ? null : kind(decisionId).code();
    }

    /** The role that prepares decisions at the authority that made one; null for no decision. */
    public String preparingGroup(String decisionId) {
        return none(decisionId) ? null : preparing(kind(decisionId)).group();
    }

    /** The kind of authority that has a role, as gateways read it. */
    public String kindOf(String group) {
        return Role.ofGroup(group).kind().code();
    }

    /** The day of a decision as {@code yyyy-MM-dd}. */
    public String decidedOn(String decisionId) {
        return made(decisionId).text().decidedOn().toString();
    }

    /** Whether a decision says something in words and settles no object; null for no decision. */
    public Boolean isInWords(String decisionId) {
        return none(decisionId) ? null : made(decisionId).kind().isInWords();
    }

    /**
     * What the authority decides on when it takes up a decision again: the permit, unless the decision was about something
     * of its own; null for no decision.
     *
     * @param measure {@code camera} or {@code guard}
     */
    public String matterAnew(String decisionId, String measure) {
        if (none(decisionId)) {
            return null;
        }
        DecisionKind kind = made(decisionId).kind();
        return kind.isInWords() ? kind.code() : measure + "Permit";
    }

    /** Notes that the appeal of this process instance has been dismissed because it came too late. */
    public void appealDismissed(String process) {
        appeals.dismissed(process);
    }

    /** What holds for all objects of the case together that have not ended, whoever decided it last; {@code undecided} if nothing does. */
    public String standing(String caseId) {
        List<Outcome> outcomes = measures.standing(new CaseId(UUID.fromString(caseId))).stream()
                .flatMap(line -> line.decided().stream())
                .map(Ruling::outcome)
                .toList();
        return outcomes.isEmpty() ? UNDECIDED : Outcome.together(outcomes).code();
    }

    /** The same after a decision has been changed; {@code undecided} where the case does not go on from such a decision. */
    public String standingAfter(String caseId, String decisionId) {
        boolean moves = !none(decisionId) && made(decisionId).kind().movesCase();
        return moves ? standing(caseId) : UNDECIDED;
    }

    private static boolean none(String decisionId) {
        return decisionId == null || decisionId.isEmpty();
    }

    private AuthorityKind kind(String decisionId) {
        return directory.authority(made(decisionId).authority()).kind();
    }

    private DecisionRow latest(String process) {
        return decisions
                .latestMadeIn(process)
                .orElseThrow(() -> new IllegalStateException("Nothing has been decided in process " + process));
    }

    private DecisionRow made(String decisionId) {
        return decisions.findById(UUID.fromString(decisionId)).orElseThrow();
    }

    private static Role preparing(AuthorityKind kind) {
        return switch (kind) {
            case POLICE -> Role.POLICE_PERMIT_OFFICER;
            case COUNTY_BOARD -> Role.COUNTY_BOARD_CASE_OFFICER;
            case PRIVACY_AUTHORITY -> Role.PRIVACY_AUTHORITY_CASE_OFFICER;
            default -> Role.MUNICIPALITY_CASE_OFFICER;
        };
    }
}
