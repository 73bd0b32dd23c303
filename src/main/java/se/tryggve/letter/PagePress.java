package se.tryggve.letter;

import java.util.Map;

/** Prints pages that people keep: letters, and the handbook. */
public interface PagePress {

    /**
     * A page as PDF/A-2a and PDF/UA-1: tagged, in Swedish, with its fonts in it.
     *
     * @param xhtml the page
     * @param files what it may ask for, by address, for instance {@code letter:letter.css}; it reads nothing else
     * @throws IllegalStateException if the page cannot be printed
     */
    byte[] print(String xhtml, Map<String, byte[]> files);
}
