package se.tryggve.form.schema;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of an answer when its step is done again. */
public enum Again {
    /** It stands there to be changed. */
    KEPT(null),
    /** It is answered anew, such as an approval. */
    AFRESH("afresh"),
    /** It is answered anew, and until then it stands on top of whatever step is done again because of it. */
    REMARK("remark");

    private final String code;

    Again(String code) {
        this.code = code;
    }

    /** The meaning of the custom property {@code again}; null means nothing special. */
    static Optional<Again> ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> code == null ? one == KEPT : code.equals(one.code))
                .findFirst();
    }
}
