package se.tryggve.casefile;

import java.util.List;

/** Tells the case page what a case waits for. The worklist tells of open tasks, dispatch of unanswered referrals. */
public interface CaseStatusSource {

    /** Everything that the case waits for, longest wait first; empty if nothing. */
    List<Waiting> waiting(CaseId id);
}
