package se.tryggve.audit.internal;

import java.time.LocalDate;

/** One fault in the log, as a sentence for the person at the console. */
record Finding(String sentence) {

    static Finding changed(String subject, long position) {
        return of("Entry %d of the chain %s was changed, moved or put in from outside.", position, subject);
    }

    static Finding missing(String subject, long from, long to) {
        return from == to
                ? of("Entry %d of the chain %s is missing.", from, subject)
                : of("Entries %d to %d of the chain %s are missing.", from, to, subject);
    }

    static Finding endMissing(String subject, long found, long expected) {
        return of("The chain %s ends after entry %d but had %d: its end was removed.", subject, found, expected);
    }

    static Finding surplus(String subject, long expected, long found) {
        return of(
                "The chain %s has %d entries but its head knows only %d: the last ones were put in from outside.",
                subject, found, expected);
    }

    static Finding headChanged(String subject) {
        return of("The head of the chain %s does not fit its last entry: one of them was changed.", subject);
    }

    static Finding headMissing(String subject) {
        return of("The chain %s has entries but no head: the head was removed.", subject);
    }

    static Finding endMissingSinceAnchor(String subject, LocalDate day, long anchored, long found) {
        return of(
                "The chain %s had %d entries when it was anchored on %s and has %d now: its end was removed.",
                subject, anchored, day, found);
    }

    static Finding rewrittenSinceAnchor(String subject, LocalDate day, long position) {
        return of(
                "Entry %d of the chain %s is not the one that was anchored on %s: the chain was written anew.",
                position, subject, day);
    }

    static Finding anchorChanged(String file) {
        return of("The anchor file %s was changed: compare it with its copy on the other machine.", file);
    }

    static Finding anchorsDoNotFollow(String file) {
        return of("The anchor file %s does not follow the one before it: a file was changed or removed.", file);
    }

    static Finding anchorsMissing(LocalDate oldest, String directory) {
        return of(
                "There are entries since %s but no anchor in %s: the files were removed or never written.",
                oldest, directory);
    }

    private static Finding of(String sentence, Object... arguments) {
        return new Finding(sentence.formatted(arguments));
    }
}
