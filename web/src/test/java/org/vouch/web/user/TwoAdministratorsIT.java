package org.vouch.web.user;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.LastAdministrator;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.SignInName;
import org.vouch.domain.user.Staff;
import org.vouch.domain.user.StaffAdministration;
import org.vouch.domain.user.StaffPresence;
import org.vouch.domain.user.StaffRegister;
import org.vouch.web.InContainer;

/** However two administrators get in each other's way, one is left. */
@InContainer
class TwoAdministratorsIT {

    private static final int ROUNDS = 10;

    @Inject
    private StaffAdministration administration;

    @Inject
    private StaffRegister register;

    @Inject
    private StaffPresence presence;

    @Inject
    private Actor actor;

    /** Each thread takes one of its own: a controller remembers whether it was it that began the request. */
    @Inject
    private Instance<RequestContextController> controllers;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void twoWhoDisableEachOtherAtOnceAreNeverBothGone() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Staff one = administrator("one" + round);
            Staff other = administrator("other" + round);
            CyclicBarrier together = new CyclicBarrier(2);

            List<Future<Boolean>> done = List.of(disabling(one, other, together), disabling(other, one, together));

            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
            List<Staff> left = List.of(one, other).stream()
                    .filter(staff -> presence.present(staff.id()).isPresent())
                    .toList();
            assertThat(left).hasSize(1);
            inTransaction(() -> goneBeforeTheNextRound(left.get(0)));
        }
    }

    private Future<Boolean> disabling(Staff who, Staff whom, CyclicBarrier together) {
        return threads.submit(() -> {
            RequestContextController request = controllers.get();
            request.activate();
            try {
                actor.actAs(who.member());
                together.await();
                administration.disable(whom.id(), whom.version());
                return true;
            } catch (LastAdministrator e) {
                return false;
            } finally {
                request.deactivate();
            }
        });
    }

    private Staff administrator(String signInName) throws Exception {
        return inTransaction(() -> {
            Staff staff =
                    Staff.invited(new SignInName(signInName), signInName, Set.of(Role.ADMINISTRATOR), Instant.now());
            staff.choose("$argon2id$of nothing");
            register.add(staff);
            return staff;
        });
    }

    private Optional<Staff> goneBeforeTheNextRound(Staff staff) {
        Optional<Staff> found = register.find(staff.id());
        found.ifPresent(one -> one.disable(Instant.now()));
        return found;
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        T result = work.call();
        transaction.commit();
        return result;
    }
}
