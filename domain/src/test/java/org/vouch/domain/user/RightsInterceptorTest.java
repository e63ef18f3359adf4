package org.vouch.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsInterceptorTest {

    private final Actor actor = new Actor();
    private final RightsInterceptor interceptor = new RightsInterceptor(actor);

    interface Listing {
        default String one() {
            return "one";
        }
    }

    @Requires(Right.LOOK)
    static class Adapter implements Listing {}

    /** As the container makes one of it. */
    static final class Intercepted extends Adapter {}

    @Test
    void whatAPortAnswersByItselfAsksForTheRightOfItsAdapter() throws Exception {
        InvocationContext call = call(new Intercepted(), Listing.class.getDeclaredMethod("one"));
        assertThatThrownBy(() -> interceptor.ask(call)).isInstanceOf(NotAllowed.class);

        actor.actAs(new StaffMember(new StaffId(1), "L. Castell", Set.of(Role.READER), null));
        assertThat(interceptor.ask(call)).isEqualTo("called");
    }

    private static InvocationContext call(Object target, Method method) {
        return (InvocationContext) Proxy.newProxyInstance(
                InvocationContext.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getTarget" -> target;
                    case "getMethod" -> method;
                    default -> "called";
                });
    }
}
