package se.tryggve.document.internal;

/** A model sends an answer that nobody has written; the step stops as an incident with this sentence. */
class NoOpinionException extends RuntimeException {

    NoOpinionException(String process) {
        super("No opinion to send in process instance " + process
                + ": the asked authority has filed no document of kind OPINION in it");
    }
}
