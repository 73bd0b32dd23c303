package se.tryggve.disqualification.web;

import org.springframework.stereotype.Component;
import se.tryggve.disqualification.internal.DisqualificationReading;
import se.tryggve.identity.CurrentOfficer;

/** What the task list says above its tasks to whoever rules: a report is no task of a model, and must not be missed. */
@Component("openDisqualifications")
class OpenQuestions {

    private final DisqualificationReading reading;
    private final CurrentOfficer current;

    OpenQuestions(DisqualificationReading reading, CurrentOfficer current) {
        this.reading = reading;
        this.current = current;
    }

    /** How many reports wait for the reader's ruling. */
    public int number() {
        return reading.waitingFor(current.require()).size();
    }
}
