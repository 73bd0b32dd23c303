package se.tryggve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;

/** What never changes is fetched once; what is about a case is never kept by a browser. */
class StaticAssetsTest extends TryggveTest {

    private static final Pattern ASSET =
            Pattern.compile("(?:href|src|data-viewer|data-style)=\"(/(?:web|webjars)/[^\"]+)\"");
    private static final String FINGERPRINT = ".*-[0-9a-f]{32}\\.(css|js|svg)";

    @Test
    void everyAssetIsNamedByItsContentAndKeptForAYear() {
        List<String> assets = assetsOf("/login");
        assertThat(assets).hasSizeGreaterThan(8).allMatch(asset -> asset.matches(FINGERPRINT));
        assertThat(assets).allSatisfy(asset -> {
            HttpResponse<String> answer = new Visitor(port).get(asset);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(cacheControl(answer)).isEqualTo("max-age=31536000, public");
        });
    }

    @Test
    void theViewerOfDiagramsIsNamedByItsContentToo() {
        Visitor officer = new Visitor(port);
        officer.signIn("handlaggare.danderyd", Visitor.PASSWORD);
        assertThat(assets(officer.get("/handbook/decision").body()))
                .anyMatch(asset -> asset.contains("bpmn-navigated-viewer") && asset.matches(FINGERPRINT));
    }

    @Test
    void aPageAndAMissingAssetAreNeverKept() {
        Visitor officer = new Visitor(port);
        officer.signIn("handlaggare.danderyd", Visitor.PASSWORD);
        assertThat(List.of(officer.get("/tasks"), officer.get("/web/nothing.css"), officer.get("/login")))
                .allSatisfy(answer -> assertThat(cacheControl(answer)).contains("no-store"));
    }

    private List<String> assetsOf(String page) {
        return assets(new Visitor(port).get(page).body());
    }

    private static List<String> assets(String html) {
        return ASSET.matcher(html)
                .results()
                .map(found -> found.group(1).replaceAll("[?;].*", ""))
                .toList();
    }

    private static String cacheControl(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }
}
