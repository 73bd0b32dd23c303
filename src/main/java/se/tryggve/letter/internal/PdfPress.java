package se.tryggve.letter.internal;

import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.tryggve.letter.Letter;
import se.tryggve.letter.LetterPress;
import se.tryggve.letter.PagePress;

/** Prints letters from the same template that pages show them with; those of a practice space say so on every page. */
@Component
class PdfPress implements LetterPress {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Map<String, byte[]> STYLE =
            Map.of("letter:letter.css", OpenHtmlPress.resource("letter/letter.css"));

    private final ITemplateEngine templates;
    private final LetterTemplates letters;
    private final PagePress press;
    private final boolean practice;

    PdfPress(
            ITemplateEngine templates,
            LetterTemplates letters,
            PagePress press,
            @Value("${tryggve.practice:false}") boolean practice) {
        this.practice = practice;
        this.templates = templates;
        this.letters = letters;
        this.press = press;
    }

    @Override
    public byte[] print(Letter letter) {
        Context page =
                new Context(SWEDISH, Map.of("letter", letter, "template", letters.of(letter), "practice", practice));
        return press.print(templates.process("letter/print", page), STYLE);
    }
}
