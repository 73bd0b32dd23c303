package se.tryggve.form;

import java.util.List;

/** Things that the form's author put side by side. */
public record ViewRow(List<ViewItem> items) {

    /** Whether there is more than one thing beside another. */
    public boolean grid() {
        return items.size() > 1;
    }
}
