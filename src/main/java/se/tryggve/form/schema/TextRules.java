package se.tryggve.form.schema;

import java.util.regex.Pattern;

/**
 * What a text must be like.
 *
 * @param minLength least number of characters; its formula may give null for no limit
 * @param maxLength most number of characters; likewise
 * @param pattern must be found in the text; null for none
 * @param preset a known kind of text; null for none
 */
public record TextRules(Formula minLength, Formula maxLength, Pattern pattern, Preset preset) {

    /** The kinds of text that form-js knows ({@code validationType}). */
    public enum Preset {
        EMAIL,
        PHONE
    }
}
