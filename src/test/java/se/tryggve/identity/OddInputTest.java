package se.tryggve.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tryggve.Endpoint;
import se.tryggve.TryggveTest;

/** Whatever stands in an address or a field, an endpoint answers; it never fails. */
class OddInputTest extends TryggveTest {

    private static final List<String> USERS = List.of("administrator.danderyd", "handlaggare.danderyd");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    private static Stream<String> odd() {
        return Stream.of(
                "x",
                "-1",
                "00000000-0000-0000-0000-000000000000",
                "' or 1=1 --",
                "<script>",
                "å ä ö",
                "\uD83D\uDE00",
                "..",
                "a\u0000b",
                "9".repeat(3000));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void isAnsweredAtEveryAddress(String odd) throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        for (String name : USERS) {
            for (MockHttpServletRequestBuilder request : requests(odd).toList()) {
                var answer =
                        browser.perform(request.with(csrf()).with(user(name))).andReturn();
                assertThat(answer.getResponse().getStatus())
                        .as(name + " " + answer.getRequest().getMethod() + " "
                                + answer.getRequest().getRequestURI())
                        .isLessThan(500);
            }
        }
    }

    private Stream<MockHttpServletRequestBuilder> requests(String odd) {
        String encoded = URLEncoder.encode(odd, StandardCharsets.UTF_8).replace("+", "%20");
        return Endpoint.of(endpoints).map(endpoint -> {
            URI address = URI.create(endpoint.path(name -> encoded));
            MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(endpoint.method(), address);
            parameters(endpoint.handler()).forEach(name -> request.param(name, odd));
            return address.getPath().startsWith("/api/")
                    ? request.contentType(MediaType.APPLICATION_JSON).content("{\"title\": \"x\"}")
                    : request;
        });
    }

    private static Stream<String> parameters(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(OddInputTest::name);
    }

    private static String name(MethodParameter parameter) {
        String declared = parameter.getParameterAnnotation(RequestParam.class).name();
        return declared.isEmpty() ? parameter.getParameter().getName() : declared;
    }
}
