package se.tryggve.form.schema;

/**
 * A number.
 *
 * @param min least value; its formula may give null for no limit
 * @param max greatest value; likewise
 * @param increment the value must be a multiple of this; likewise
 * @param decimalDigits most digits after the decimal comma; null for no limit
 * @param serializeToString whether the value is kept as text
 */
public record NumberField(
        Base base,
        Traits traits,
        Formula min,
        Formula max,
        Formula increment,
        Integer decimalDigits,
        boolean serializeToString,
        Adorners adorners,
        Object initial)
        implements Field {}
