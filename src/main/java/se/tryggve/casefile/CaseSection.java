package se.tryggve.casefile;

import se.tryggve.identity.Officer;

/** One section of the case page. Every bean of this type is shown, in order; its address is {@code #<id>}. */
public interface CaseSection {

    /** The anchor: lowerCamel, unique on the page. */
    String id();

    /** Message key of the heading. */
    String titleKey();

    /** The Thymeleaf fragment, as in {@code measure/section :: section}; it finds its model as {@code section}. */
    String fragment();

    /** Lower comes first: Översikt 100, Kameror/områden 200, Handlingar 300, Tidslinje 500, Processen 600. */
    int order();

    /**
     * Whether it is what a step is about, and stands above the step's form.
     *
     * @param recorder the recorder that the step names; null for a step without one
     */
    default boolean isSubjectOf(String recorder) {
        return false;
    }

    /** What the fragment shows to this officer, who may read the case; null leaves the section out. */
    Object model(CaseId id, Officer viewer);
}
