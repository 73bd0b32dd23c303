package se.tryggve.handbook.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.web.util.HtmlUtils;

/** Writes a black and white drawing as SVG. Letters are as wide as those of Arial and Liberation Sans. */
final class Svg {

    static final double LETTERS = 12;
    private static final double LINE = 14;
    private static final PDType1Font WIDTHS = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final StringBuilder marks = new StringBuilder();
    private Box around;

    Svg rect(Box box, double round, String look) {
        cover(box);
        return add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s/>",
                box.x(), box.y(), box.width(), box.height(), round, look(look));
    }

    Svg circle(double x, double y, double radius, String look) {
        cover(new Box(x - radius, y - radius, 2 * radius, 2 * radius));
        return add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>", x, y, radius, look(look));
    }

    /** A path; {@code data} as in SVG. */
    Svg path(String data, String look) {
        return add("<path d=\"%s\" %s/>", data, look(look));
    }

    /** A path drawn in a field of 16 by 16 whose corner stands at x and y. */
    Svg sign(double x, double y, double scale, String data, String look) {
        return add("<path transform=\"translate(%s %s) scale(%s)\" d=\"%s\" %s/>", x, y, scale, data, look(look));
    }

    /** Text in lines within a box, in its middle or from its top. */
    Svg text(String text, Box box, boolean middle) {
        if (text.isBlank()) {
            return this;
        }
        List<String> lines = lines(text, box.width());
        double high = lines.size() * LINE;
        double y = (middle ? box.middleY() - high / 2 : box.y()) + LETTERS - 1;
        for (String line : lines) {
            double half = width(line) / 2;
            cover(new Box(box.middleX() - half, y - LETTERS, 2 * half, LINE));
            add("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>", box.middleX(), y, escaped(line));
            y += LINE;
        }
        return this;
    }

    /** Text in lines from the left edge of a box. */
    Svg textLeft(String text, Box box) {
        double y = box.y() + LETTERS + 2;
        for (String line : lines(text, box.width() - 8)) {
            cover(new Box(box.x(), y - LETTERS, width(line) + 8, LINE));
            add("<text x=\"%s\" y=\"%s\">%s</text>", box.x() + 6, y, escaped(line));
            y += LINE;
        }
        return this;
    }

    /** Text from below upwards, in the middle of a narrow box. */
    Svg textUpwards(String text, Box box) {
        return add(
                "<text transform=\"translate(%s %s) rotate(-90)\" text-anchor=\"middle\">%s</text>",
                box.middleX() + 4, box.middleY(), escaped(text));
    }

    /** The whole drawing with a margin. */
    String whole() {
        Box all = around == null ? new Box(0, 0, 1, 1) : around.shrunk(-6);
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%.1f %.1f %.1f %.1f\" width=\"%.1f\""
                        + " height=\"%.1f\" font-family=\"'Liberation Sans', Arial, sans-serif\" font-size=\"12\"><rect"
                        + " x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#fff\"/>%s</svg>",
                all.x(),
                all.y(),
                all.width(),
                all.height(),
                all.width(),
                all.height(),
                all.x(),
                all.y(),
                all.width(),
                all.height(),
                marks);
    }

    /** What the drawing covers; null while it is empty. */
    Box around() {
        return around;
    }

    void cover(Box box) {
        around = around == null ? box : around.with(box);
    }

    /** Puts another drawing into this one, moved down. */
    Svg below(Svg other, double down) {
        Box box = other.around;
        cover(new Box(box.x(), box.y() + down, box.width(), box.height()));
        return add("<g transform=\"translate(0 %s)\">%s</g>", down, other.marks);
    }

    private Svg add(String form, Object... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : values[i];
        }
        marks.append(form.formatted(values));
        return this;
    }

    private static String look(String look) {
        return look.contains("fill=") ? look : "fill=\"none\" stroke=\"#111\" " + look;
    }

    private static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static double width(String text) {
        try {
            return WIDTHS.getStringWidth(text) / 1000 * LETTERS;
        } catch (IOException | IllegalArgumentException unusualLetter) {
            return text.length() * 0.6 * LETTERS;
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text.replaceAll("[^\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}]", " "));
    }
}
