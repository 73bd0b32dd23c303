package se.tryggve.form;

import java.util.List;

/**
 * A form ready to be shown by {@code form/fields :: fields(${view})} and {@code form/fields :: errors(${view})}.
 *
 * @param formId the form's id
 * @param version the draft version that this shows; 0 without a draft
 * @param savedAt when that draft was saved, in words without the unit ("10.41" today, else with the date); null without
 * @param former whose earlier answer stands in the form; null where it does not
 * @param remarks what colleagues wrote who sent the step back, oldest first
 * @param rows the page's lines from top to bottom
 * @param problems what must be put right
 * @param multipart whether the {@code form} element must be {@code multipart/form-data}
 * @param live whether some field decides about others, so that changing it changes the page
 * @param draftPath where buttons inside the form and autosave post to
 */
public record FormView(
        String formId,
        int version,
        String savedAt,
        Former former,
        List<Remark> remarks,
        List<ViewRow> rows,
        List<Problem> problems,
        boolean multipart,
        boolean live,
        String draftPath) {

    /** An answer to the same step, submitted before: on which day (ISO) and by whom. */
    public record Former(String day, String name) {}
}
