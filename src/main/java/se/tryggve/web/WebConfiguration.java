package se.tryggve.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Languages and texts of the pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessibilityContact.class)
class WebConfiguration implements WebMvcConfigurer {

    /** Query parameter of the language links in the layout. */
    static final String LANGUAGE_PARAMETER = "lang";

    /** Words of a practice space that stand before the usual ones: every page says in its title what it is. */
    private static final String PRACTICE_WORDS = "practice/words";

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageCookie();
    }

    @Bean
    MessageSource messageSource(@Value("${tryggve.practice:false}") boolean practice) throws IOException {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames(practice ? new String[] {PRACTICE_WORDS} : new String[0]);
        texts.addBasenames(bundles());
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setDefaultLocale(Languages.SWEDISH);
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName(LANGUAGE_PARAMETER);
        language.setHttpMethods("GET");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
    }

    private static String[] bundles() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_sv.properties");
        Stream<String> names = Arrays.stream(files).map(Resource::getFilename);
        return names.map(name -> "messages/" + name.replace("_sv.properties", ""))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
