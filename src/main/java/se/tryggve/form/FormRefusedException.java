package se.tryggve.form;

import java.util.List;

/** A submission that was not accepted; nothing has been stored. */
public class FormRefusedException extends RuntimeException {

    private final transient List<Problem> problems;

    /** Refuses for these reasons, at least one. */
    public FormRefusedException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** What must be put right, in the order of the page. */
    public List<Problem> problems() {
        return problems;
    }
}
