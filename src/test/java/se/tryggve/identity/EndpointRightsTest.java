package se.tryggve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tryggve.TryggveTest;

/** Every endpoint of ours declares who may use it, and what everybody may use is a short list. */
class EndpointRightsTest extends TryggveTest {

    private static final Set<String> FOR_EVERYONE = Set.of(
            "/",
            "/login",
            "/login/refused",
            "/accessibility",
            "/error",
            "/answers/{link}",
            "/answers/{link}/question",
            "/answers/{link}/papers/{place}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Test
    void everyEndpointDeclaresWhoMayUseIt() {
        List<String> undeclared = endpoints.getHandlerMethods().values().stream()
                .filter(EndpointRightsTest::isOurs)
                .filter(endpoint -> right(endpoint) == null)
                .map(HandlerMethod::getShortLogMessage)
                .toList();

        assertThat(undeclared)
                .as("endpoints without @ForOfficers, @ForCaseReaders, @ForAdministrators or the like")
                .isEmpty();
    }

    @Test
    void onlyAFewAddressesAreForEveryone() {
        Set<String> open = endpoints.getHandlerMethods().entrySet().stream()
                .filter(endpoint -> isOurs(endpoint.getValue()))
                .filter(endpoint -> right(endpoint.getValue()) != null
                        && right(endpoint.getValue()).value().equals("permitAll()"))
                .flatMap(endpoint -> endpoint.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());

        assertThat(FOR_EVERYONE).containsAll(open);
    }

    @Test
    void everyFormAndBodyIsValidated() {
        List<String> unchecked = endpoints.getHandlerMethods().values().stream()
                .filter(EndpointRightsTest::isOurs)
                .flatMap(endpoint -> Arrays.stream(endpoint.getMethodParameters()))
                .filter(parameter ->
                        parameter.getParameterType().getPackageName().startsWith("se.tryggve"))
                .filter(parameter -> !parameter.hasParameterAnnotation(Valid.class))
                .map(MethodParameter::toString)
                .toList();

        assertThat(unchecked).as("forms and bodies without @Valid").isEmpty();
    }

    private static boolean isOurs(HandlerMethod endpoint) {
        return endpoint.getBeanType().getPackageName().startsWith("se.tryggve");
    }

    private static PreAuthorize right(HandlerMethod endpoint) {
        Method method = endpoint.getMethod();
        PreAuthorize declared = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        return declared != null
                ? declared
                : AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), PreAuthorize.class);
    }
}
