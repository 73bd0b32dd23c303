package se.tryggve;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address of Tryggve's own with a method; variables stand in it as {@code {name}}, without what they must look like. */
public record Endpoint(HttpMethod method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    public static Stream<Endpoint> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getValue().getBeanType().getPackageName().startsWith("se.tryggve"))
                .flatMap(mapping -> of(mapping.getKey(), mapping.getValue()));
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
        HttpMethod method = mapping.getMethodsCondition().getMethods().stream()
                .findFirst()
                .map(RequestMethod::asHttpMethod)
                .orElse(HttpMethod.GET);
        return mapping.getPatternValues().stream()
                .map(pattern -> VARIABLE.matcher(pattern).replaceAll("{$1}"))
                .map(pattern -> new Endpoint(method, pattern, handler));
    }

    /** Whether nothing but a form with files is taken in there. */
    public boolean takesFiles() {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return Arrays.asList(mapping.consumes()).contains(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /** The address with every variable replaced by what is given for its name. */
    public String path(UnaryOperator<String> values) {
        return VARIABLE.matcher(pattern).replaceAll((MatchResult variable) -> values.apply(variable.group(1)));
    }
}
