package se.tryggve.web;

import java.util.List;
import java.util.Locale;

/** The languages of the pages; the first is the default. */
final class Languages {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final List<Locale> ALL = List.of(SWEDISH, Locale.ENGLISH);

    private Languages() {}

    /** The offered language closest to a wish; Swedish if there is none. */
    static Locale nearest(Locale wish) {
        return ALL.stream()
                .filter(offered -> wish != null && offered.getLanguage().equals(wish.getLanguage()))
                .findFirst()
                .orElse(SWEDISH);
    }
}
