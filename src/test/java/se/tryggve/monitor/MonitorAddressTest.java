package se.tryggve.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;

/** What managers choose stands in the address, where anybody may write anything. */
class MonitorAddressTest extends TryggveTest {

    private static final List<String> WORDS = List.of(
            "kind",
            "phase",
            "owner",
            "waits",
            "from",
            "to",
            "unit",
            "officer",
            "process",
            "step",
            "basis",
            "rule",
            "regime",
            "outcome",
            "received",
            "after");
    private static final Map<String, String> SHOWS =
            Map.of("process", "passed", "step", "passed", "basis", "overdue", "rule", "kept");
    private static final List<String> PAGES = List.of(
            "waiting?to=",
            "compliance?from=",
            "steps?process=p&kind=k&from=",
            "steps?to=&process=",
            "cases?show=",
            "cycle?kind=",
            "cycle?from=",
            "cycle?regime=",
            "cycle?outcome=");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "-1",
                "' or 1=1 --",
                "<script>",
                "a\u0000b",
                "9999-99-99",
                "2026-02-30",
                "\uD83D\uDE00",
                "+999999999-01-01"
            })
    void whateverStandsThereIsAnswered(String odd) {
        Visitor manager = new Visitor(port).signedInAs("enhetschef.danderyd");
        String word = URLEncoder.encode(odd, StandardCharsets.UTF_8);
        for (String name : WORDS) {
            String query = "?unit=u&show=" + SHOWS.getOrDefault(name, "late") + "&" + name + "=" + word;
            assertThat(manager.get("/monitor/cases" + query).statusCode())
                    .as(query)
                    .isEqualTo(200);
        }
        for (String page : PAGES) {
            assertThat(manager.get("/monitor/" + page + word).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(manager.get("/monitor/waiting?from=" + word).body()).contains("Perioden gick inte att använda");
    }
}
