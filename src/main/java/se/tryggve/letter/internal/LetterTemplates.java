package se.tryggve.letter.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.tryggve.letter.Letter;

/**
 * Finds the template of a letter: an authority's own before its kind's before the common one, of the letter's kind before
 * any letter's. Templates ask for it by the name {@code letterTemplates}.
 */
@Component("letterTemplates")
public class LetterTemplates {

    static final String FOLDER = "letter/";
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9-]+");

    private final Path own;

    LetterTemplates(@Value("${tryggve.letter.templates:}") String directory) {
        this.own = directory.isBlank() ? null : Path.of(directory);
    }

    /** The template's name; its fragment {@code letter(letter, printed)} is the letter. */
    public String of(Letter letter) {
        Letter.Sender sender = letter.head().sender();
        return Stream.of(letter.kind(), "letter")
                .flatMap(kind -> Stream.of(kind + "-" + sender.authority(), kind + "-" + sender.kind(), kind))
                .filter(name -> NAME.matcher(name).matches())
                .filter(this::exists)
                .findFirst()
                .map(FOLDER::concat)
                .orElseThrow();
    }

    private boolean exists(String name) {
        String file = FOLDER + name + ".html";
        return own != null && Files.isRegularFile(own.resolve(file))
                || new ClassPathResource("templates/" + file).exists();
    }
}
