package se.tryggve.message.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an officer writes to a party about; on screen {@code message.party.<code>}, its text {@code message.party.<code>.text}. */
public enum PartyTemplate {
    /** The application has come. */
    RECEIPT,
    /** How far the case has come. */
    STATE,
    /** The officer needs to talk to the party. */
    CONTACT;

    /** The word in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The template with this word. */
    public static Optional<PartyTemplate> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
