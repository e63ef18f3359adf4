package org.vouch.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;

/** Who works at the desk and as what. The desk is never left without an active administrator. */
@ApplicationScoped
@Transactional
@Requires(Right.ADMINISTER)
public class StaffAdministration {

    private final StaffRegister register;
    private final Invitations invitations;
    private final Event<StaffChanged> changes;
    private final Clock clock;

    @Inject
    public StaffAdministration(
            StaffRegister register, Invitations invitations, Event<StaffChanged> changes, Clock clock) {
        this.register = register;
        this.invitations = invitations;
        this.changes = changes;
        this.clock = clock;
    }

    protected StaffAdministration() {
        this(null, null, null, null);
    }

    /** @throws SignInNameTaken if somebody has that sign-in name */
    public InvitedStaff invite(InviteStaff command) {
        Staff staff =
                Staff.invited(new SignInName(command.signInName()), command.name(), command.roles(), clock.instant());
        register.add(staff);
        OneTimeToken token = link(staff);
        Map<String, Object> after = Map.of("sign_in_name", staff.signInName(), "roles", sorted(staff));
        changes.fire(new StaffChanged("staff.invited", staff.id(), staff.name(), Map.of(), after));
        return new InvitedStaff(staff.id(), token);
    }

    /** A new link to choose a password by, in place of any before; the old password holds until it is used. */
    public OneTimeToken newLink(StaffId id) {
        Staff staff = found(id);
        OneTimeToken token = link(staff);
        changes.fire(StaffChanged.of("staff.new-link", staff));
        return token;
    }

    /** @throws LastAdministrator if the role would be taken from the last active one who holds it */
    public void change(ChangeStaff command) {
        Staff staff = opened(command.id(), command.version());
        Map<String, Object> before = state(staff);
        if (!command.roles().contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(staff);
        }
        staff.rename(command.name());
        staff.give(command.roles());
        register.flush();
        if (!before.equals(state(staff))) {
            changes.fire(new StaffChanged("staff.changed", staff.id(), staff.name(), before, state(staff)));
        }
    }

    /** @throws LastAdministrator if nobody else active is one */
    public void disable(StaffId id, long version) {
        Staff staff = opened(id, version);
        keepAnAdministrator(staff);
        staff.disable(clock.instant());
        invitations.closeThoseOf(id, clock.instant());
        register.flush();
        changes.fire(StaffChanged.of("staff.disabled", staff));
    }

    public void enable(StaffId id, long version) {
        Staff staff = opened(id, version);
        staff.enable();
        register.flush();
        changes.fire(StaffChanged.of("staff.enabled", staff));
    }

    private OneTimeToken link(Staff staff) {
        OneTimeToken token = OneTimeToken.random();
        invitations.closeThoseOf(staff.id(), clock.instant());
        invitations.add(Invitation.of(staff.id(), token, clock.instant()));
        return token;
    }

    private void keepAnAdministrator(Staff staff) {
        boolean counts = staff.isActive() && staff.roles().contains(Role.ADMINISTRATOR);
        if (counts && register.administratorsBeside(staff.id()) == 0) {
            throw new LastAdministrator();
        }
    }

    private Staff opened(StaffId id, long version) {
        Staff staff = found(id);
        ChangedMeanwhile.unlessSame(version, staff.version());
        return staff;
    }

    private Staff found(StaffId id) {
        return register.find(id).orElseThrow(() -> new NotFound("staff", id.value()));
    }

    private static Map<String, Object> state(Staff staff) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", staff.name());
        values.put("roles", sorted(staff));
        return values;
    }

    private static List<Role> sorted(Staff staff) {
        return staff.roles().stream().sorted().toList();
    }
}
