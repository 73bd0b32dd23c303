package se.tryggve.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tryggve.form.schema.Template.Insert;
import se.tryggve.form.schema.Template.Literal;
import se.tryggve.form.schema.Template.Loop;
import se.tryggve.form.schema.Template.Piece;
import se.tryggve.form.schema.Template.When;

/** Reads texts with FEEL in them, as form-js does: {@code =expression}, or text with double braces. */
final class Templates {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final String REMEDY = "Use {{expression}}, {{#if condition}}…{{/if}} or {{#loop list}}…{{/loop}}.";

    private final Formulas formulas;

    Templates(Formulas formulas) {
        this.formulas = formulas;
    }

    /** The property as a template; null if it is absent or blank. */
    Template read(FormElement element, String name) {
        String text = element.text(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.startsWith("=")) {
            return new Template(List.of(new Insert(formulas.checked(element, name, text.substring(1)))));
        }
        return new Reading(element, name, text).all();
    }

    private final class Reading {

        private final FormElement element;
        private final String name;
        private final String text;
        private final Matcher tags;
        private int position;

        Reading(FormElement element, String name, String text) {
            this.element = element;
            this.name = name;
            this.text = text;
            this.tags = TAG.matcher(text);
        }

        Template all() {
            return until(null);
        }

        private Template until(String closing) {
            List<Piece> pieces = new ArrayList<>();
            while (tags.find()) {
                literal(pieces, tags.start());
                position = tags.end();
                String tag = tags.group(1).trim();
                if (tag.equals(closing)) {
                    return new Template(pieces);
                }
                pieces.add(piece(tag));
            }
            if (closing != null) {
                throw element.fault("has in \"" + name + "\" a block without {{" + closing + "}}", REMEDY);
            }
            literal(pieces, text.length());
            return new Template(pieces);
        }

        private void literal(List<Piece> pieces, int end) {
            if (end > position) {
                pieces.add(new Literal(text.substring(position, end)));
            }
        }

        private Piece piece(String tag) {
            if (tag.startsWith("#if ")) {
                String condition =
                        formulas.checked(element, name, tag.substring(4).trim());
                return new When(condition, until("/if"));
            }
            if (tag.startsWith("#loop ")) {
                String list = formulas.checked(element, name, tag.substring(6).trim());
                return new Loop(list, until("/loop"));
            }
            if (tag.isEmpty() || tag.startsWith("#") || tag.startsWith("/")) {
                throw element.fault("has in \"" + name + "\" the unknown tag {{" + tag + "}}", REMEDY);
            }
            return new Insert(formulas.checked(element, name, tag));
        }
    }
}
