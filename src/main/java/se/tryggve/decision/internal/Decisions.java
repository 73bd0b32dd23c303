package se.tryggve.decision.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The decisions of every case, drafts included. */
interface Decisions extends JpaRepository<DecisionRow, UUID> {

    /** What a process instance of the model {@code decision} is about to decide: a case may have several at once. */
    @Query("""
            select d from DecisionRow d
            where d.processId = :process and d.stage <> se.tryggve.decision.internal.Stage.MADE""")
    Optional<DecisionRow> open(String process);

    @Query("""
            select d from DecisionRow d
            where d.processId = :process and d.stage = se.tryggve.decision.internal.Stage.MADE
            order by d.decidedAt desc
            fetch first 1 rows only""")
    Optional<DecisionRow> latestMadeIn(String process);

    @Query(
            "select d from DecisionRow d where d.caseId = :caseId order by d.decidedAt desc nulls first, d.draftedAt desc")
    List<DecisionRow> ofCase(UUID caseId);

    @Query("""
            select d from DecisionRow d
            where d.caseId = :caseId and d.stage = se.tryggve.decision.internal.Stage.MADE
            order by d.decidedAt desc
            fetch first 1 rows only""")
    Optional<DecisionRow> latestMade(UUID caseId);
}
