package se.tryggve.form;

/** Something on the page; its template is {@code form/part/<template> :: item(item)}. */
public interface ViewItem {

    /** The template's name. */
    String template();
}
