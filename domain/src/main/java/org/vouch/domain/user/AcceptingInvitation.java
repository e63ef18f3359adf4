package org.vouch.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** How a colleague comes to a password: by the link an administrator handed on. Whoever has the link is believed. */
@ApplicationScoped
@Transactional
@Requires(Right.ANYBODY)
public class AcceptingInvitation {

    private final StaffRegister register;
    private final Invitations invitations;
    private final NewPasswords passwords;
    private final Actor actor;
    private final Event<StaffChanged> changes;
    private final Clock clock;

    @Inject
    public AcceptingInvitation(
            StaffRegister register,
            Invitations invitations,
            NewPasswords passwords,
            Actor actor,
            Event<StaffChanged> changes,
            Clock clock) {
        this.register = register;
        this.invitations = invitations;
        this.passwords = passwords;
        this.actor = actor;
        this.changes = changes;
        this.clock = clock;
    }

    protected AcceptingInvitation() {
        this(null, null, null, null, null, null);
    }

    /** Whom the link is for; empty where it is not valid. */
    public Optional<Invited> invited(OneTimeToken token) {
        return invitations
                .find(token.sha256())
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .flatMap(Invitation::staff)
                .flatMap(register::find)
                .filter(staff -> !staff.isDisabled())
                .map(staff -> new Invited(staff.name(), staff.signInName().value()));
    }

    /**
     * Takes the password and uses the link up.
     *
     * @throws LinkNotValid if the link was used, replaced or ran out, or its person is disabled
     */
    public StaffId accept(AcceptInvitation command) {
        Instant now = clock.instant();
        Invitation invitation = invitations.find(command.token().sha256()).orElseThrow(LinkNotValid::new);
        Staff staff = invitation
                .staff()
                .flatMap(register::find)
                .filter(one -> !one.isDisabled())
                .orElseThrow(LinkNotValid::new);
        invitation.use(now);
        staff.choose(passwords.hashed(command.password(), staff.signInName()));
        register.flush();
        actor.actAs(staff.member());
        changes.fire(StaffChanged.of("staff.arrived", staff));
        return staff.id();
    }
}
