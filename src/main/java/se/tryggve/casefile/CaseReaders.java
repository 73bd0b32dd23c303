package se.tryggve.casefile;

import java.util.List;
import se.tryggve.identity.AuthorityId;

/** The authorities that take part in a case, each with what it may know of it. */
public interface CaseReaders {

    /** Those that take part, in the order in which they joined; none if there is no such case. */
    List<CaseReader> of(CaseId id);

    /**
     * An authority that takes part.
     *
     * @param overview what it may know, as {@link CaseFiles#overview(CaseId, AuthorityId)} says
     * @param number its own register number
     */
    record CaseReader(AuthorityId authority, CaseOverview overview, String number) {}
}
