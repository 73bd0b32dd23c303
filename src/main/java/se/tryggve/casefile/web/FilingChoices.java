package se.tryggve.casefile.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.PlaceType;
import se.tryggve.casefile.internal.SeriesChoice;
import se.tryggve.identity.Authority;

/** What can be chosen when a case is registered, in the reader's words: value to label, in order. */
@Component
class FilingChoices {

    private final SeriesChoice series;
    private final MessageSource texts;

    FilingChoices(SeriesChoice series, MessageSource texts) {
        this.series = series;
        this.texts = texts;
    }

    void addTo(Model model, Authority authority) {
        model.addAttribute("classifiedOptions", words(Stream.of("no", "yes"), "casefile.new.classified."));
        model.addAttribute(
                "kindOptions", words(Arrays.stream(CaseKind.values()).map(CaseKind::code), "casefile.kind."));
        model.addAttribute(
                "placeTypeOptions",
                words(Arrays.stream(PlaceType.values()).map(PlaceType::code), "casefile.placeType."));
        Map<String, String> kept = new LinkedHashMap<>();
        series.of(authority).forEach(option -> kept.put(option.code(), option.code() + ", " + option.name()));
        model.addAttribute("seriesOptions", kept);
    }

    /** The series that an authority uses unless somebody says otherwise; null if it keeps none. */
    String usualSeries(Authority authority) {
        return series.of(authority).stream()
                .findFirst()
                .map(SeriesChoice.Option::code)
                .orElse(null);
    }

    private Map<String, String> words(Stream<String> codes, String prefix) {
        Map<String, String> words = new LinkedHashMap<>();
        Function<String, String> word = code -> texts.getMessage(prefix + code, null, LocaleContextHolder.getLocale());
        codes.forEach(code -> words.put(code, word.apply(code)));
        return words;
    }
}
