package se.tryggve.casefile.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All cases. */
interface Cases extends JpaRepository<CaseRow, UUID> {}
