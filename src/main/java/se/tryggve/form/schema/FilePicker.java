package se.tryggve.form.schema;

/**
 * Uploaded files.
 *
 * @param accept file name endings and media types that are taken, separated by commas; its formula may give null
 * @param multiple when several files may be given
 */
public record FilePicker(Base base, Traits traits, Formula accept, Formula multiple) implements Field {

    @Override
    public Object initial() {
        return null;
    }
}
