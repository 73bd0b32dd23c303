package se.tryggve.casefile;

import java.util.UUID;

/** Where new cases are registered (OSL 5 kap. 1 §). */
public interface RegistryDesk {

    /**
     * Opens a case: register number, row, timeline, audit entry and process start in one transaction.
     *
     * @throws RefusedCaseException if the date is in the future or the officer's authority keeps no such series
     * @throws org.springframework.security.access.AccessDeniedException if the officer may not register cases
     */
    CaseId open(NewCase newCase);

    /**
     * The same, but only once for each request of an officer: a form that is sent twice opens one case.
     *
     * @param request a random id made when the form was shown
     */
    CaseId openOnce(UUID request, NewCase newCase);
}
