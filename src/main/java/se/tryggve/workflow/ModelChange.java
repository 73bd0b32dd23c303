package se.tryggve.workflow;

/**
 * One thing that a newer version of a model says otherwise than an older one.
 *
 * @param sort whether the element came, went or is another
 * @param aspect what of it is another; {@link Aspect#ELEMENT} where the whole came or went
 * @param place the element, named as in the version that has it
 * @param before what the older version says, as it stands in the model; empty if nothing
 * @param after what the newer version says; empty if nothing
 */
public record ModelChange(Sort sort, Aspect aspect, Place place, String before, String after) {

    /** How an element differs. */
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED;

        /** Part of message keys and the style sheet's word. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What a model says of its elements. */
    public enum Aspect {
        ELEMENT,
        NAME,
        ROLE,
        GROUP,
        HELP,
        LAW,
        PHASE,
        FORM,
        FIELD_ADDED,
        FIELD_REMOVED,
        FIELD_CHANGED,
        DUE,
        BASIS,
        SECOND_PERSON,
        TIMER,
        MESSAGE,
        OUTSIDE,
        CALLED,
        TABLE,
        /** Rows of a decision table: before counts those that went, after those that came. */
        TABLE_ROWS,
        CONDITION,
        PATH,
        RESULT,
        AUTOMATION;

        /** The last part of message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * An element as readers know it.
     *
     * @param element its id
     * @param kind {@code process}, {@code step}, {@code automatic}, {@code part}, {@code gateway}, {@code event} or {@code flow}
     * @param name what people call it; empty if nothing
     * @param role the lane; empty where there is none
     * @param source of a flow, the name of the element that it leaves; empty for others
     * @param target of a flow, the name of the element that it leads to; empty for others
     */
    public record Place(String element, String kind, String name, String role, String source, String target) {}
}
