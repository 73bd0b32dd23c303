package se.tryggve.workflow.internal;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.aop.support.AopUtils;

/** Every expression of a model can be read, and calls only methods that beans offer to models. */
class ExpressionRules {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{.*}", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("\\b([a-z]\\w*)\\.([a-z]\\w*)\\(");
    private static final List<String> ATTRIBUTES =
            List.of("expression", "sourceExpression", "candidateGroups", "dueDate", "collection");

    private final ModelFile file;
    private final ModelBeans beans;
    private final Builder parser = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    ExpressionRules(ModelFile file, ModelBeans beans) {
        this.file = file;
        this.beans = beans;
    }

    void check() {
        file.instance().getModelElementsByType(BaseElement.class).forEach(element -> check(element, dom(element)));
    }

    /** The element's own expressions: those of elements inside that have an id of their own are checked as theirs. */
    private void check(BaseElement owner, DomElement part) {
        ATTRIBUTES.forEach(name -> check(owner, part.getAttribute(Documentation.CAMUNDA, name)));
        List<DomElement> inside = part.getChildElements();
        if (inside.isEmpty()) {
            check(owner, part.getTextContent());
        }
        inside.stream().filter(child -> child.getAttribute("id") == null).forEach(child -> check(owner, child));
    }

    private void check(BaseElement owner, String text) {
        if (text == null || !EXPRESSION.matcher(text.strip()).matches()) {
            return;
        }
        try {
            parser.build(text.strip());
        } catch (TreeBuilderException unreadable) {
            file.demand(false, owner, "has an expression that cannot be read: " + unreadable.getMessage(), "Mend it.");
        }
        Matcher call = CALL.matcher(text);
        while (call.find()) {
            isOffered(owner, call.group(1), call.group(2));
        }
    }

    private void isOffered(BaseElement owner, String bean, String method) {
        Optional<Object> found = Optional.ofNullable(beans.get(bean));
        file.demand(
                found.isPresent(),
                owner,
                "calls " + bean + ", which no bean offers to models",
                "Call one of " + beans.names() + ".");
        List<String> methods = Arrays.stream(
                        AopUtils.getTargetClass(found.get()).getDeclaredMethods())
                .map(Method::getName)
                .sorted()
                .toList();
        file.demand(
                methods.contains(method),
                owner,
                "calls " + bean + "." + method + ", which does not exist",
                "Call one of " + methods + ".");
    }

    private static DomElement dom(BaseElement element) {
        return element.getDomElement();
    }
}
