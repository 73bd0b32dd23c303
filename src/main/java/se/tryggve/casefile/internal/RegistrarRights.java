package se.tryggve.casefile.internal;

import se.tryggve.identity.Officer;

/** Who may register cases: the pages ask before they show the way to the form. */
public interface RegistrarRights {

    /** Whether the officer may open cases for their authority. */
    boolean mayRegister(Officer officer);
}
