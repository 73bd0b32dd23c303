package se.tryggve.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.tryggve.identity.PersonalLinks;

/** Before personal links stands who counts failures at a network and turns strangers' files away. */
class PersonalLinkGateTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    private final PersonalLinkGate gate = new PersonalLinkGate(
            request -> request.getHeader("pass") != null, new AddressLimit(NOON, 2, Duration.ofMinutes(1)));

    @Test
    void aNetworkWhereCodesFailTooOftenIsTriedNoMore() throws Exception {
        assertThat(isClosedAfter("10.0.0.1", 422)).isFalse();
        assertThat(isClosedAfter("10.0.0.1", 422)).isFalse();
        assertThat(isClosedAfter("10.0.0.1", 422)).isTrue();
        assertThat(isClosedAfter("10.0.0.2", 422)).as("another network").isFalse();
    }

    @Test
    void aCodeThatIsRightCountsForNothing() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(isClosedAfter("10.0.0.3", 302)).isFalse();
        }
    }

    @Test
    void whoeverBearsAPassIsNotCounted() throws Exception {
        for (int i = 0; i < 5; i++) {
            MockHttpServletRequest answer = post("10.0.0.4");
            answer.addHeader("pass", "yes");
            pass(answer, 422);
        }
        assertThat(isClosedAfter("10.0.0.4", 422)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "GET"})
    void filesOfAStrangerAreNotRead(String method) throws Exception {
        MockHttpServletRequest files = post("10.0.0.5");
        files.setMethod(method);
        files.setContentType("multipart/form-data; boundary=x");
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain behind = new MockFilterChain();

        gate.doFilter(files, response, behind);

        assertThat(behind.getRequest()).isNull();
        assertThat(response.getRedirectedUrl()).isEqualTo("/answers/abc");
    }

    private boolean isClosedAfter(String address, int status) throws Exception {
        MockHttpServletRequest request = post(address);
        pass(request, status);
        return request.getAttribute(PersonalLinks.CLOSED) != null;
    }

    private void pass(MockHttpServletRequest request, int status) throws Exception {
        gate.doFilter(request, new MockHttpServletResponse(), new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest asked, jakarta.servlet.ServletResponse answered) {
                ((MockHttpServletResponse) answered).setStatus(status);
            }
        });
    }

    private static MockHttpServletRequest post(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/answers/abc/question");
        request.setRemoteAddr(address);
        return request;
    }
}
