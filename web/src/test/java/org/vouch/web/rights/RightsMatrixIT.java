package org.vouch.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.web.InContainer;

@InContainer
class RightsMatrixIT {

    @Inject
    private BeanManager beans;

    @Inject
    private Actor actor;

    @Inject
    private RequestContextController requests;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void whoMayDoWhatIsWhatTheTableSays() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (UseCase useCase : UseCase.all(beans)) {
            Map<Caller, Boolean> admitted = new EnumMap<>(Caller.class);
            for (Caller caller : Caller.values()) {
                admitted.put(
                        caller,
                        threads.submit(() -> isAdmitted(useCase, caller)).get());
            }
            found.put(useCase.name(), CommittedRights.row(useCase.name(), admitted));
        }

        assertThat(found).hasSizeGreaterThan(20);
        assertThat(String.join("\n", CommittedRights.read().values()))
                .as("the table of docs/rights.md; what was found is expected to stand there")
                .isEqualTo(String.join("\n", found.values()));
    }

    /** On a thread of its own, which begins without a request and so without anybody in it. Nothing is kept. */
    private boolean isAdmitted(UseCase useCase, Caller caller) throws Exception {
        requests.activate();
        transaction.begin();
        try {
            caller.enter(actor);
            useCase.call(beans);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof NotAllowed);
        } finally {
            transaction.rollback();
            requests.deactivate();
        }
    }
}
