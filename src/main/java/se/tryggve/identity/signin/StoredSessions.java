package se.tryggve.identity.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Sessions in the database, so that a restart or another node keeps everybody signed in, and the cookie that names them:
 * unreadable for scripts, not sent from other sites and, when Tryggve is served over https ({@code tryggve.https=true}),
 * bound to this host by its name.
 */
@Configuration(proxyBeanMethods = false)
class StoredSessions {

    private static final Logger LOG = LoggerFactory.getLogger(StoredSessions.class);

    /** What a session may hold: our own small records, what Spring Security and Spring MVC keep there, and plain values. */
    private static final String HELD =
            "se.tryggve.**;org.springframework.security.**;org.springframework.web.servlet.**;"
                    + "org.springframework.util.*;java.lang.*;java.util.**;java.time.*;maxdepth=20;maxbytes=1000000;!*";

    @Bean
    CookieSerializer sessionCookie(
            @Value("${tryggve.https:false}") boolean https, @Value("${tryggve.practice:false}") boolean practice) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        String name = practice ? "tryggve-practice" : "tryggve";
        cookie.setCookieName(https ? "__Host-" + name : name);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(https);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer twoRequestsMayWriteOneSession() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    static BeanPostProcessor sparingSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof SessionRepository<?> sessions ? new SparingSessions<>(sessions) : bean;
            }
        };
    }

    /** Stands around the sessions' own filter, so that nothing of a request is left when its thread takes the next. */
    @Bean
    FilterRegistrationBean<Filter> sessionsForgotten(SessionRepository<?> sessions) {
        Filter around = (request, response, chain) -> {
            try {
                chain.doFilter(request, response);
            } finally {
                ((SparingSessions<?>) sessions).forget();
            }
        };
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(around);
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filter;
    }

    /** Whoever can write to the table of sessions gets no foreign class to life here. */
    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new DeserializingConverter(StoredSessions::read));
        return conversion;
    }

    /** What another version has left and this one does not know is as if it were not there. */
    private static Object read(InputStream stored) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(stored)) {
            objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter(HELD));
            return objects.readObject();
        } catch (ClassNotFoundException | InvalidClassException unknown) {
            LOG.warn("A session holds what this version does not read: {}", unknown.getMessage());
            return null;
        }
    }
}
