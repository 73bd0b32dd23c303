package se.tryggve.form.filling;

import java.util.regex.Pattern;

/** Searches with a pattern of a form's author, but not for ever: a text that takes too long to judge does not match. */
final class Patience implements CharSequence {

    private static final int MOST_LOOKS = 5_000_000;

    private final CharSequence text;
    private final int[] looks;

    private Patience(CharSequence text, int[] looks) {
        this.text = text;
        this.looks = looks;
    }

    static boolean finds(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Patience(text, new int[1])).find();
        } catch (Exhausted | StackOverflowError hopeless) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks[0] > MOST_LOOKS) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Patience(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class Exhausted extends RuntimeException {

        Exhausted() {
            super(null, null, false, false);
        }
    }
}
