package org.vouch.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first administrator of an empty desk. There are no default accounts: whoever reads the console may begin. */
@ApplicationScoped
@Transactional
@Requires(Right.ANYBODY)
public class SettingUp {

    private final StaffRegister register;
    private final Invitations invitations;
    private final NewPasswords passwords;
    private final Actor actor;
    private final Event<StaffChanged> changes;
    private final Clock clock;

    @Inject
    public SettingUp(
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

    protected SettingUp() {
        this(null, null, null, null, null, null);
    }

    /** The secret of a fresh set-up address, in place of any before; empty once there is staff. */
    public Optional<OneTimeToken> open() {
        if (!register.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        OneTimeToken token = OneTimeToken.random();
        invitations.closeSetUp(now);
        invitations.add(Invitation.toSetUp(token, now));
        return Optional.of(token);
    }

    /** Whether the address would let somebody set up now. */
    public boolean isOpen(OneTimeToken token) {
        return register.isEmpty()
                && invitations
                        .find(token.sha256())
                        .filter(invitation -> invitation.staff().isEmpty() && invitation.isOpen(clock.instant()))
                        .isPresent();
    }

    /**
     * Makes the first administrator and uses the address up.
     *
     * @throws LinkNotValid if it is no set-up address, or not any more
     * @throws AlreadySetUp if there is staff by now
     */
    public StaffId setUp(SetUp command) {
        Instant now = clock.instant();
        Invitation invitation = invitations.find(command.token().sha256()).orElseThrow(LinkNotValid::new);
        if (invitation.staff().isPresent()) {
            throw new LinkNotValid();
        }
        invitation.use(now);
        if (!register.isEmpty()) {
            throw new AlreadySetUp();
        }
        Set<Role> roles =
                command.seniorEditorToo() ? Set.of(Role.ADMINISTRATOR, Role.SENIOR_EDITOR) : Set.of(Role.ADMINISTRATOR);
        Staff first = Staff.invited(new SignInName(command.signInName()), command.name(), roles, now);
        first.choose(passwords.hashed(command.password(), first.signInName()));
        register.add(first);
        actor.actAs(first.member());
        changes.fire(
                new StaffChanged("staff.set-up", first.id(), first.name(), Map.of(), Map.of("roles", first.roles())));
        return first.id();
    }
}
