package se.tryggve.monitor.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import se.tryggve.casefile.CaseKind;

/** Which closed cases are asked about, as it stands in an address; a word that means nothing chooses nothing. */
record CycleQuery(String kind, String regime, String outcome, String from, String to) {

    CaseKind chosenKind() {
        return CaseKind.ofCode(kind).orElse(null);
    }

    String chosenRegime() {
        return CaseQuery.plain(regime);
    }

    String chosenOutcome() {
        return CaseQuery.plain(outcome);
    }

    AskedPeriod period(LocalDate today) {
        return AskedPeriod.of(from, to, today);
    }

    /** The same question elsewhere. */
    String at(String path, AskedPeriod asked) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("from", asked.period().from())
                .queryParam("to", asked.period().to());
        Map<String, Object> values = new LinkedHashMap<>();
        put("kind", chosenKind() == null ? null : kind, address, values);
        put("regime", chosenRegime(), address, values);
        put("outcome", chosenOutcome(), address, values);
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(String name, String word, UriComponentsBuilder address, Map<String, Object> values) {
        if (word != null) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, word);
        }
    }
}
