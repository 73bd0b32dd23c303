package se.tryggve.search;

import java.util.List;
import java.util.UUID;

/** A module's part of the index. Every bean of this type is asked whenever something was logged in the case. */
public interface SearchSource {

    /**
     * Everything of the module that may be found in a case right now, once for each scope that may find it. Called in the
     * transaction that has changed the case, after all changes have been sent to the database.
     */
    List<SearchEntry> entries(UUID caseId);
}
