package se.tryggve.disqualification.internal;

/** A report, its withdrawal or a ruling is not taken; carries the field and the message key of what to do. */
public class RefusedDisqualificationException extends RuntimeException {

    private final String field;
    private final String name;

    RefusedDisqualificationException(String field, String messageKey, String name) {
        super(messageKey);
        this.field = field;
        this.name = name;
    }

    /** The field to mend. */
    public String field() {
        return field;
    }

    /** The sentence: {@code disqualification.error.*}. */
    public String messageKey() {
        return getMessage();
    }

    /** The person whom the sentence names. */
    public String name() {
        return name;
    }
}
