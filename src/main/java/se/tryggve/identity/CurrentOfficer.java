package se.tryggve.identity;

import java.util.Optional;

/** Who is signed in on this thread, with the rights that the database says right now. */
public interface CurrentOfficer {

    /**
     * The officer behind this request.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
     */
    Officer require();

    /** The officer behind this request; empty in jobs and before sign-in. */
    Optional<Officer> find();
}
