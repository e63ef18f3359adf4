package org.vouch.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.vouch.domain.shared.NotFound;

/** What everybody may change about themselves. */
@ApplicationScoped
@Transactional
@Requires(Right.OWN_ACCOUNT)
public class OwnAccount {

    private final StaffRegister register;
    private final SigningIn signing;
    private final ChoosingPassword choosing;
    private final Actor actor;
    private final Event<StaffChanged> changes;

    @Inject
    public OwnAccount(
            StaffRegister register,
            SigningIn signing,
            ChoosingPassword choosing,
            Actor actor,
            Event<StaffChanged> changes) {
        this.register = register;
        this.signing = signing;
        this.choosing = choosing;
        this.actor = actor;
        this.changes = changes;
    }

    protected OwnAccount() {
        this(null, null, null, null, null);
    }

    /**
     * All other sessions of this person end. Somebody at a desk left open guesses no faster here than at the door, so
     * this is not itself a transaction: the note of a wrong guess is kept though the answer is an exception.
     *
     * @throws WrongPassword if the present one was not the one typed
     * @throws TooManyAttempts after too many failures, here or at the door
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void changePassword(ChangePassword command) {
        String name = choosing.signInName().value();
        try {
            signing.confirm(new SignIn(name, command.present(), command.address()));
        } catch (WrongNameOrPassword e) {
            throw new WrongPassword();
        }
        choosing.choose(command.chosen());
    }

    /** @param language {@code en}, {@code de}, or null where the browser decides */
    public void speak(String language) {
        Staff staff = me();
        String before = staff.language();
        if (Objects.equals(before, language)) {
            return;
        }
        staff.speak(language);
        register.flush();
        changes.fire(
                new StaffChanged("staff.language-changed", staff.id(), staff.name(), spoken(before), spoken(language)));
    }

    private Staff me() {
        StaffId id = actor.staff().id();
        return register.find(id).orElseThrow(() -> new NotFound("staff", id.value()));
    }

    private static Map<String, Object> spoken(String language) {
        Map<String, Object> values = new HashMap<>();
        values.put("language", language);
        return values;
    }
}
