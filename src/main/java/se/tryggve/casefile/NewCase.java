package se.tryggve.casefile;

import java.time.LocalDate;

/**
 * What must be known to open a case. The authority of the signed-in officer becomes its owner.
 *
 * @param received the day the matter reached the authority (FL 22 §), Europe/Stockholm; never in the future
 * @param applicant who asks for the measure
 * @param series the owner's register series; null for the kind's own
 */
public record NewCase(CaseKind kind, String title, LocalDate received, Place place, Party applicant, String series) {}
