package se.tryggve.workflow.internal;

import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import se.tryggve.workflow.ModelBean;

/** The beans that expressions in models may name; every other bean does not exist for them. */
class ModelBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    ModelBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean
                && context.containsBean(bean)
                && context.findAnnotationOnBean(bean, ModelBean.class) != null;
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    /** The names that models may call, sorted. */
    List<String> names() {
        return context.getBeansWithAnnotation(ModelBean.class).keySet().stream()
                .sorted()
                .toList();
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return context.getBeansWithAnnotation(ModelBean.class).entrySet().stream()
                .map(bean -> new SimpleImmutableEntry<Object, Object>(bean.getKey(), bean.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
