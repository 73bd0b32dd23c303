package se.tryggve.form.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.tryggve.form.AnswerSheet;
import se.tryggve.form.Difference;
import se.tryggve.form.FormView;
import se.tryggve.form.Problem;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.schema.FormSchema;

/** Renders forms through the real templates and messages, without the application. */
public final class Pages {

    public static final Locale SWEDISH = Locale.forLanguageTag("sv");
    public static final AnswerWords WORDING = new AnswerWords(messages());
    private static final SpringTemplateEngine ENGINE = engine();

    private Pages() {}

    public static String fields(FormSchema schema, Filled filled) {
        return render("form/fields :: fields(${view})", Map.of("view", view(schema, filled, List.of())), SWEDISH);
    }

    public static String fields(FormSchema schema, Filled filled, Locale locale) {
        return render(
                "form/fields :: fields(${view})", Map.of("view", view(schema, filled, filled.problems())), locale);
    }

    public static String errors(FormSchema schema, Filled filled) {
        return render(
                "form/fields :: errors(${view})", Map.of("view", view(schema, filled, filled.problems())), SWEDISH);
    }

    public static String saved(FormSchema schema, Filled filled) {
        return render("form/fields :: saved(${view})", Map.of("view", view(schema, filled, List.of())), SWEDISH);
    }

    public static String sheet(AnswerSheet sheet) {
        return render("form/sheet :: sheet(${sheet})", Map.of("sheet", sheet), SWEDISH);
    }

    public static String conflict(List<Difference> differences) {
        Map<String, Object> model = Map.of("differences", differences, "by", "Eva", "at", "10.41");
        return render("form/conflict :: conflict(${differences}, ${by}, ${at})", model, SWEDISH);
    }

    private static FormView view(FormSchema schema, Filled filled, List<Problem> problems) {
        PageBuilder builder = new PageBuilder(schema.drivers(), problems, "/tasks/7/draft", WORDING, SWEDISH);
        return new FormView(
                schema.id(),
                3,
                "10.41",
                null,
                List.of(),
                builder.rows(filled.nodes()),
                problems,
                schema.hasFiles(),
                schema.isLive(),
                "/tasks/7/draft");
    }

    private static String render(String fragment, Map<String, Object> model, Locale locale) {
        String page = "<!DOCTYPE html><html xmlns:th=\"http://www.thymeleaf.org\"><body>" + "<th:block th:replace=\"~{"
                + fragment + "}\"></th:block></body></html>";
        return ENGINE.process(page, new Context(locale, model));
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setOrder(1);
        files.setResolvablePatterns(java.util.Set.of("form/*"));
        org.thymeleaf.templateresolver.StringTemplateResolver texts =
                new org.thymeleaf.templateresolver.StringTemplateResolver();
        texts.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(java.util.Set.of(files, texts));
        engine.setTemplateEngineMessageSource(messages());
        return engine;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/form");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        messages.setDefaultLocale(SWEDISH);
        return messages;
    }
}
