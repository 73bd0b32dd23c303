package se.tryggve.form.schema;

/** A form file that cannot be used as it stands. */
public class InvalidFormException extends RuntimeException {

    private final String remedy;

    /**
     * Says what is wrong and what to do.
     *
     * @param where the file and the element in it
     * @param fault what is wrong, completing a sentence that begins with {@code where}
     * @param remedy what the operator can do
     */
    public InvalidFormException(String where, String fault, String remedy) {
        super(where + " " + fault);
        this.remedy = remedy;
    }

    /** What the operator can do. */
    public String remedy() {
        return remedy;
    }
}
