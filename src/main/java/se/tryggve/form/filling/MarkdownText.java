package se.tryggve.form.filling;

import java.util.regex.Pattern;

/**
 * What people wrote, put into a text of the form that is Markdown: every sign stands for itself and every line begins
 * anew, so that nothing that was written can be hidden, become a heading or a link.
 */
final class MarkdownText {

    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern AROUND_A_LINE = Pattern.compile("(?m)^[ \\t]+|[ \\t]+$");
    private static final Pattern WITHIN_A_PARAGRAPH = Pattern.compile("(?<=[^\\n])\\n(?=[^\\n])");

    private MarkdownText() {}

    static String quoted(String written) {
        String lines = written.replace("\r\n", "\n").replace('\r', '\n');
        String plain =
                PUNCTUATION.matcher(AROUND_A_LINE.matcher(lines).replaceAll("")).replaceAll("\\\\$0");
        return WITHIN_A_PARAGRAPH.matcher(plain).replaceAll("\\\\\n");
    }
}
