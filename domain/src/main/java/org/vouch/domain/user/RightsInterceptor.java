package org.vouch.domain.user;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

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
        Right right = rightOf(call);
        if (!actor.may(right)) {
            throw new NotAllowed(right);
        }
        return call.proceed();
    }

    private static Right rightOf(InvocationContext call) {
        Requires own = call.getMethod().getAnnotation(Requires.class);
        return own != null ? own.value() : rightOf(call.getTarget().getClass());
    }

    /** The method may be one that the port itself has; the class is the one the container made of ours. */
    private static Right rightOf(Class<?> type) {
        Requires of = type.getAnnotation(Requires.class);
        return of != null ? of.value() : rightOf(type.getSuperclass());
    }
}
