package se.tryggve.letter.internal;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** An installation's own letter templates, read before ours. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    @Bean
    @ConditionalOnProperty("tryggve.letter.templates")
    ITemplateResolver ownLetterTemplates(@Value("${tryggve.letter.templates}") String directory) {
        FileTemplateResolver resolver = new FileTemplateResolver();
        resolver.setPrefix(directory + "/");
        resolver.setSuffix(".html");
        resolver.setResolvablePatterns(Set.of(LetterTemplates.FOLDER + "*"));
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCheckExistence(true);
        resolver.setOrder(0);
        return resolver;
    }
}
