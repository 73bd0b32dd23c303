package se.tryggve.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks for an endpoint's declared right before anything that was sent is read; method security asks again at the call
 * itself. An endpoint of ours that declares nothing is shut.
 */
@Component
class DeclaredRights implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OURS = "se.tryggve.";

    private final PreAuthorizeAuthorizationManager rights = new PreAuthorizeAuthorizationManager();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && isOurs(endpoint) && !isGranted(endpoint)) {
            throw new AccessDeniedException("Refused: " + endpoint.getShortLogMessage());
        }
        return true;
    }

    private boolean isGranted(HandlerMethod endpoint) {
        SimpleMethodInvocation call =
                new SimpleMethodInvocation(endpoint.getBean(), endpoint.getMethod(), new Object[] {});
        AuthorizationResult result =
                rights.authorize(() -> SecurityContextHolder.getContext().getAuthentication(), call);
        return result != null && result.isGranted();
    }

    private static boolean isOurs(HandlerMethod endpoint) {
        return endpoint.getBeanType().getName().startsWith(OURS);
    }
}
