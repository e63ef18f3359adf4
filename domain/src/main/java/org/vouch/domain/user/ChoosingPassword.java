package org.vouch.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vouch.domain.shared.NotFound;

/** Takes a new password for oneself, in a transaction of its own, once the present one was judged in another. */
@ApplicationScoped
@Transactional
class ChoosingPassword {

    private final StaffRegister register;
    private final NewPasswords passwords;
    private final Actor actor;
    private final Event<StaffChanged> changes;

    @Inject
    ChoosingPassword(StaffRegister register, NewPasswords passwords, Actor actor, Event<StaffChanged> changes) {
        this.register = register;
        this.passwords = passwords;
        this.actor = actor;
        this.changes = changes;
    }

    protected ChoosingPassword() {
        this(null, null, null, null);
    }

    /** Under which name whoever acts signs in. */
    @Requires(Right.OWN_ACCOUNT)
    public SignInName signInName() {
        return me().signInName();
    }

    @Requires(Right.OWN_ACCOUNT)
    public void choose(String chosen) {
        Staff staff = me();
        staff.choose(passwords.hashed(chosen, staff.signInName()));
        register.flush();
        changes.fire(StaffChanged.of("staff.password-changed", staff));
    }

    private Staff me() {
        StaffId id = actor.staff().id();
        return register.find(id).orElseThrow(() -> new NotFound("staff", id.value()));
    }
}
