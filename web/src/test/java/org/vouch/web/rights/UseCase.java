package org.vouch.web.rights;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.user.Requires;

/** A public method of a bean of ours that carries {@link Requires}, or stands in a class that does. */
record UseCase(Bean<?> bean, Method method) {

    static List<UseCase> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.vouch."))
                .flatMap(UseCase::of)
                .toList();
    }

    /** {@code source.SourceCuration.register}; with its parameters where the name alone would be ambiguous. */
    String name() {
        Class<?> type = bean.getBeanClass();
        String feature = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return feature + "." + type.getSimpleName() + "." + method.getName() + (isOverloaded() ? parameters() : "");
    }

    /** As an enclosing application would call it: through the proxy, and so through every interceptor. */
    Object call(BeanManager beans) throws ReflectiveOperationException {
        Object proxy = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(null));
        method.setAccessible(true);
        return method.invoke(
                proxy,
                Arrays.stream(method.getParameterTypes()).map(UseCase::nothing).toArray());
    }

    private static Stream<UseCase> of(Bean<?> bean) {
        return methods(bean.getBeanClass())
                .filter(method -> method.isAnnotationPresent(Requires.class)
                        || bean.getBeanClass().isAnnotationPresent(Requires.class))
                .map(method -> new UseCase(bean, method));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private boolean isOverloaded() {
        return methods(bean.getBeanClass())
                        .filter(other -> other.getName().equals(method.getName()))
                        .count()
                > 1;
    }

    private String parameters() {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        } else if (type == long.class) {
            return 0L;
        }
        return type.isPrimitive() ? (Object) 0 : null;
    }
}
