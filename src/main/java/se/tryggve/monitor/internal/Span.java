package se.tryggve.monitor.internal;

import java.time.LocalDate;

/**
 * Days on which something is open in a case, whatever else is.
 *
 * @param from the first day, Europe/Stockholm
 * @param until the first day that does not belong to it; null while it is open
 */
record Span(What what, LocalDate from, LocalDate until) {

    /** What may be open, the one that decides a day before the others. */
    enum What {
        /** The matter lies at a court. */
        COURT(WaitsFor.COURT),
        /** The applicant has been asked to supplement, and the examiner's clock stands still. */
        SUPPLEMENT(WaitsFor.APPLICANT),
        /** A step of the authority that opened the case. */
        OWN(WaitsFor.OWN),
        /** A step of the police. */
        POLICE(WaitsFor.POLICE),
        /** A step of a county administrative board. */
        COUNTY_BOARD(WaitsFor.COUNTY_BOARD),
        /** A step of another authority. */
        OTHER(WaitsFor.OTHER),
        /** A measure of the case runs. */
        IN_FORCE(WaitsFor.NOBODY);

        private final WaitsFor waitsFor;

        What(WaitsFor waitsFor) {
            this.waitsFor = waitsFor;
        }

        WaitsFor waitsFor() {
            return waitsFor;
        }

        /** Its rank; of several other authorities the one that has been waited for longest decides. */
        int rank() {
            return this == COUNTY_BOARD || this == OTHER ? POLICE.ordinal() : ordinal();
        }
    }

    boolean covers(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
