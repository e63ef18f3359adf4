package org.vouch.domain.user;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/** Asks before every use case whether whoever acts may. It stands before the transaction, which is not begun in vain. */
@Interceptor
@Requires(Right.ANYBODY)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RightsInterceptor {

    private final Actor actor;

    @Inject
    RightsInterceptor(Actor actor) {
        this.actor = actor;
    }

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        Right right = rightOf(call.getMethod());
        if (!actor.may(right)) {
            throw new NotAllowed(right);
        }
        return call.proceed();
    }

    private static Right rightOf(Method method) {
        Requires own = method.getAnnotation(Requires.class);
        Requires of = own != null ? own : method.getDeclaringClass().getAnnotation(Requires.class);
        return of.value();
    }
}
