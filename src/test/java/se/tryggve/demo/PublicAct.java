package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tryggve.identity.Visitor;

/** A public act as an officer does it without scripts: fill in, look, confirm. */
public final class PublicAct {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(version|seen|_list)\" value=\"([^\"]*)\"");

    private PublicAct() {}

    /** Hands in the form, which leads to the page that shows what will be sent. */
    public static String shown(Visitor officer, String task, Map<String, String> answers) {
        HttpResponse<String> handedIn = officer.post("/tasks/" + task + "/complete", answers);
        assertThat(handedIn.statusCode()).as(handedIn.body()).isEqualTo(302);
        assertThat(next(handedIn)).startsWith("/tasks/" + task + "/preview");
        HttpResponse<String> page = officer.get(next(handedIn));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    /** Presses the button of the page that was shown. */
    public static HttpResponse<String> confirmed(Visitor officer, String task, String page) {
        Map<String, String> hidden = new HashMap<>();
        Matcher found = HIDDEN.matcher(page);
        while (found.find()) {
            hidden.put(found.group(1), found.group(2));
        }
        return officer.post("/tasks/" + task + "/confirm", hidden);
    }

    /** Hands in, looks and confirms. */
    public static HttpResponse<String> performed(Visitor officer, String task, Map<String, String> answers) {
        return confirmed(officer, task, shown(officer, task, answers));
    }

    /** Where an answer leads, within the application. */
    public static String next(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
