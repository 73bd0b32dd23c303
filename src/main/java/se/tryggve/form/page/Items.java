package se.tryggve.form.page;

import java.util.List;
import se.tryggve.form.Problem;
import se.tryggve.form.ViewItem;
import se.tryggve.form.ViewRow;

/** What stands on a page beside fields. */
public final class Items {

    private Items() {}

    /** A group; without a label it is no section of its own. */
    public record GroupItem(String label, List<ViewRow> rows) implements ViewItem {

        @Override
        public String template() {
            return "group";
        }
    }

    /**
     * A dynamic list.
     *
     * @param rowName what one row is called; null for none
     * @param mayAdd whether there is a button for a further row
     * @param mayRemove whether each row has a button to remove it
     * @param action where the buttons post to
     */
    public record ListItem(
            String id,
            String name,
            String label,
            String rowName,
            List<Problem> errors,
            List<RowItem> lines,
            boolean mayAdd,
            boolean mayRemove,
            String action)
            implements ViewItem {

        @Override
        public String template() {
            return "dynamiclist";
        }
    }

    /** A row of a dynamic list; the token tells the server which of its rows it came from. */
    public record RowItem(String id, String name, String token, String label, List<ViewRow> rows) {}

    /** Text, as safe HTML. */
    public record TextItem(String html) implements ViewItem {

        @Override
        public String template() {
            return "text";
        }
    }

    /** A line across. */
    public record SeparatorItem() implements ViewItem {

        @Override
        public String template() {
            return "separator";
        }
    }

    /** Empty room, in pixels. */
    public record SpacerItem(int height) implements ViewItem {

        @Override
        public String template() {
            return "spacer";
        }
    }

    /** What was typed into fields that are hidden now, so that it is there again when they come back. */
    public record HiddenItem(List<Kept> kept) implements ViewItem {

        @Override
        public String template() {
            return "hidden";
        }
    }

    /** A value kept in the page. */
    public record Kept(String name, String value) {}
}
