package se.tryggve.document.internal;

/** A model sends before any form has chosen what to send; the step stops as an incident with this sentence. */
class NothingChosenException extends RuntimeException {

    NothingChosenException(String process) {
        super("Nothing to send in process instance " + process
                + ": no form with camunda:property records=\"dispatch\" has been completed in it");
    }
}
