package se.tryggve.casefile;

/** In which capacity somebody belongs to a case. */
public enum PartyKind {
    /** Who asks for the measure (sökande). */
    APPLICANT,
    /** Who carries out the surveillance, if not the applicant. */
    SURVEILLANCE_OPERATOR,
    /** Who handles the images for the controller (personuppgiftsbiträde). */
    PROCESSOR,
    /** Whom to ask at the applicant. */
    CONTACT,
    /** Landowners, operators and others who are heard. */
    OTHER
}
