package se.tryggve.letter;

/** Prints letters. */
public interface LetterPress {

    /**
     * The letter as PDF/A-2a and PDF/UA-1: tagged, in Swedish, with its fonts in it.
     *
     * @throws IllegalStateException if the template cannot be printed
     */
    byte[] print(Letter letter);
}
