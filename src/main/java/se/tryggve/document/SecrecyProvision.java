package se.tryggve.document;

import java.util.Arrays;
import java.util.Optional;

/** The provisions that a mark of secrecy may name (domain brief, 4.5); what each protects: message key {@code document.provision.<name>}. */
public enum SecrecyProvision {
    OSL_18_8("18 kap. 8 § OSL"),
    OSL_32_3("32 kap. 3 § OSL"),
    OSL_32_3_A("32 kap. 3 a § OSL"),
    OSL_35_1("35 kap. 1 § OSL"),
    OSL_21_3("21 kap. 3 § OSL"),
    OSL_21_3_A("21 kap. 3 a § OSL"),
    OSL_19_3("19 kap. 3 § OSL"),
    OSL_31_16("31 kap. 16 § OSL");

    private final String paragraph;

    SecrecyProvision(String paragraph) {
        this.paragraph = paragraph;
    }

    /** The provision as a mark says it. */
    public String paragraph() {
        return paragraph;
    }

    /** The provision with this name; empty if there is none. */
    public static Optional<SecrecyProvision> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** The provision that a mark names; empty if it is none of these. */
    public static Optional<SecrecyProvision> of(SecrecyMark mark) {
        return Arrays.stream(values())
                .filter(one -> mark != null && one.paragraph.equals(mark.provision()))
                .findFirst();
    }
}
