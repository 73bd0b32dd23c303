package se.tryggve.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;

/** Where a task's form is shown, read, checked and submitted. Whether the officer may do so is the caller's business. */
public interface FormDesk {

    /** The form as it stands: the draft if there is one, else the initial values. */
    FormView view(HumanTask task, Officer officer, Locale locale);

    /** The form as it was last saved; empty if nobody has saved anything in it. */
    Optional<FormView> saved(HumanTask task, Officer officer, Locale locale);

    /** The form with exactly this answer and these problems: nothing typed is lost. */
    FormView view(HumanTask task, Officer officer, FormAnswer answer, List<Problem> problems, Locale locale);

    /**
     * Reads a posted page, stores its files and performs a pressed row or file button. Never fails on what a browser
     * or an attacker may send.
     */
    FormAnswer read(
            HumanTask task,
            Officer officer,
            Map<String, String[]> parameters,
            MultiValueMap<String, MultipartFile> files);

    /**
     * Reads a JSON object of values by key.
     *
     * @param draftVersion the {@code draftVersion} of the description that the values were made from; null stands for the
     *     newest one as long as nobody else has saved it
     * @throws UnreadableAnswerException if the body is not a JSON object
     */
    FormAnswer read(HumanTask task, Officer officer, Integer draftVersion, byte[] json);

    /**
     * Takes one file for a file field of the form, by the rules of the page; an answer refers to it by its id. What no
     * submitted answer refers to is forgotten when the task is submitted.
     *
     * @param field the file field, as {@code map} or {@code cameras[0].map}
     * @throws FormRefusedException if the form has no such field or the field does not take the file
     */
    UploadReference upload(HumanTask task, Officer officer, String field, MultipartFile file);

    /** Everything that submitting would refuse, in the order of the page. */
    List<Problem> check(HumanTask task, Officer officer, FormAnswer answer);

    /**
     * Checks, stores, lets the task's recorder keep it, and forgets the draft, all in the caller's transaction.
     *
     * @throws FormRefusedException if anything is wrong; the transaction must be rolled back
     */
    Submitted submit(HumanTask task, Officer officer, FormAnswer answer);

    /** The form as data: fields with their rules and present values, as JSON-like maps. */
    Map<String, Object> describe(HumanTask task, Officer officer, Locale locale);

    /** Where two texts of the same task differ, in the order of the page. */
    List<Difference> differences(HumanTask task, Officer officer, DraftSaving.Conflict conflict, Locale locale);
}
