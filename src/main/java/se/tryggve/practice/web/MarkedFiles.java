package se.tryggve.practice.web;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** A file that somebody keeps from a practice space says by its name where it comes from. */
@ControllerAdvice
@ConditionalOnBooleanProperty("tryggve.practice")
class MarkedFiles implements ResponseBodyAdvice<Object> {

    private static final String MARK = "ovning-";

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        ContentDisposition kept = response.getHeaders().getContentDisposition();
        if (kept.getFilename() != null) {
            response.getHeaders()
                    .setContentDisposition(ContentDisposition.builder(kept.getType())
                            .filename(MARK + kept.getFilename(), StandardCharsets.UTF_8)
                            .build());
        }
        return body;
    }
}
