package se.tryggve.identity.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

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
