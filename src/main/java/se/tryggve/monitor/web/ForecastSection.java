package se.tryggve.monitor.web;

import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.Officer;
import se.tryggve.monitor.internal.forecast.Forecast;
import se.tryggve.monitor.internal.forecast.Forecasts;

/** When the case is likely to be decided. */
@Component
class ForecastSection implements CaseSection {

    private final Forecasts forecasts;

    ForecastSection(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @Override
    public String id() {
        return "forecast";
    }

    @Override
    public String titleKey() {
        return "monitor.forecast";
    }

    @Override
    public String fragment() {
        return "monitor/forecast :: section";
    }

    @Override
    public int order() {
        return 445;
    }

    /** Nothing to other authorities than the case's own, nor once the case is decided. */
    @Override
    public View model(CaseId id, Officer viewer) {
        return forecasts
                .of(viewer.authority().id(), id)
                .map(forecast -> new View(forecast, viewer.manages()))
                .orElse(null);
    }

    /**
     * What the section shows.
     *
     * @param judged whether the reader may see how often forecasts hold
     */
    public record View(Forecast forecast, boolean judged) {}
}
