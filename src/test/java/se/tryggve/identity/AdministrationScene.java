package se.tryggve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import se.tryggve.TryggveTest;

/** An administrator at the pages, and the name of a person that no other test knows. */
abstract class AdministrationScene extends TryggveTest {

    static final String USERS = "/administration/users";

    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");

    final String username = "ny." + UUID.randomUUID().toString().substring(0, 8);
    final String user = USERS + "/" + username;
    Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = new Visitor(port).signedInAs("administrator.danderyd");
    }

    String addPerson() {
        administrator.get(USERS + "/new?unit=danderyd-sakerhet");
        HttpResponse<String> added = administrator.post(
                USERS,
                Map.of(
                        "username",
                        username,
                        "name",
                        "Ny Person",
                        "unit",
                        "danderyd-sakerhet",
                        "roles",
                        "municipality.caseOfficer",
                        "version",
                        "0"));
        return secret(added);
    }

    HttpResponse<String> act(String account, String action) {
        administrator.get(account);
        return administrator.post(account + action, Map.of());
    }

    String secret(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).isEqualTo(302);
        Matcher shown = SECRET.matcher(administrator.get(path(redirect)).body());
        assertThat(shown.find()).isTrue();
        assertThat(administrator.get(path(redirect)).body()).as("shown once").doesNotContain(shown.group(1));
        return shown.group(1);
    }

    private static String path(HttpResponse<String> redirect) {
        return location(redirect).replaceFirst("^https?://[^/]+", "");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
