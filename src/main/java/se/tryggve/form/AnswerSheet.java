package se.tryggve.form;

import java.util.List;

/** A submitted form as people read it. Rendered by the fragment {@code form/sheet :: sheet(${sheet})}. */
public record AnswerSheet(List<Entry> entries) {

    /**
     * A line or a section.
     *
     * @param label the field's or the section's name; may be empty for a section
     * @param text the answer in words; null for a section
     * @param entries what the section holds; empty for a line
     */
    public record Entry(String label, String text, List<Entry> entries) {

        /** One answered field. */
        public static Entry line(String label, String text) {
            return new Entry(label, text, List.of());
        }

        /** A group or a row. */
        public static Entry section(String label, List<Entry> entries) {
            return new Entry(label, null, entries);
        }

        /** Whether this holds other entries. */
        @com.fasterxml.jackson.annotation.JsonIgnore
        public boolean isSection() {
            return text == null;
        }
    }
}
