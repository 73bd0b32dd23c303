package se.tryggve.document;

import java.util.Map;
import java.util.Set;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** Which authorities have been asked for an opinion that has not come. */
public interface AwaitedOpinions {

    /** The authorities that still owe an opinion, for several cases at once; a case that waits for none is left out. */
    Map<CaseId, Set<AuthorityId>> in(Set<CaseId> cases);
}
