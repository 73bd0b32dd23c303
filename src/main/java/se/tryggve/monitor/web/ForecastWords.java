package se.tryggve.monitor.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.monitor.internal.CaseEntries;
import se.tryggve.monitor.internal.CaseEntry;
import se.tryggve.monitor.internal.forecast.Forecast;
import se.tryggve.monitor.internal.forecast.Forecasts;
import se.tryggve.web.DateWords;

/** The forecasts of a list in the words of its page. */
@Component
class ForecastWords {

    private final Forecasts forecasts;
    private final SheetWords words;
    private final DateWords dates;

    ForecastWords(Forecasts forecasts, SheetWords words, DateWords dates) {
        this.forecasts = forecasts;
        this.words = words;
        this.dates = dates;
    }

    /** A cell for each line that has one. */
    Map<CaseId, String> of(AuthorityId authority, CaseEntries.Page page) {
        return forecasts.of(authority, page.lines().stream().map(CaseEntry::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> words(one.getValue())));
    }

    private String words(Forecast forecast) {
        return forecast.known()
                ? dates.span(forecast.from(), forecast.to())
                : words.text("monitor.forecast.lack." + forecast.lack());
    }
}
