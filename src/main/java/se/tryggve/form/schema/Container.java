package se.tryggve.form.schema;

import java.util.List;

/** A component that holds others. */
public sealed interface Container extends Component permits Group, DynamicList {

    /** The container's name; null for none. */
    Template label();

    /** Where the values of what it holds lie; empty for no scope of its own. */
    List<String> path();

    /** What it holds, from top to bottom. */
    List<Component> components();
}
