package se.tryggve.bench;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.tryggve.identity.Visitor;

/** The same officer in as many windows as there are clients. */
final class Crew {

    private final List<Visitor> windows;

    /** Whoever passes by. */
    Crew(int port) {
        windows =
                IntStream.range(0, Probe.BUSY).mapToObj(i -> new Visitor(port)).toList();
    }

    Crew(int port, String username) {
        this(port);
        windows.forEach(window -> window.signedInAs(username).get("/tasks"));
    }

    /** A page that must be there. */
    String get(int client, String address) {
        return demand(windows.get(client).get(address), 200, address).body();
    }

    /** A form that must be taken; tells where it leads. */
    String post(int client, String address, Map<String, String> fields) {
        return demand(windows.get(client).post(address, fields), 302, address)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static HttpResponse<String> demand(HttpResponse<String> answer, int status, String address) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(address + " answered " + answer.statusCode() + ":\n" + answer.body());
        }
        return answer;
    }
}
