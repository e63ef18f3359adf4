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
    private final NewPasswords passwords;
    private final PasswordHashing hashing;
    private final Actor actor;
    private final Event<StaffChanged> changes;

    @Inject
    public OwnAccount(
            StaffRegister register,
            NewPasswords passwords,
            PasswordHashing hashing,
            Actor actor,
            Event<StaffChanged> changes) {
        this.register = register;
        this.passwords = passwords;
        this.hashing = hashing;
        this.actor = actor;
        this.changes = changes;
    }

    protected OwnAccount() {
        this(null, null, null, null, null);
    }

    /**
     * All other sessions of this person end.
     *
     * @throws WrongPassword if the present one was not the one typed
     */
    public void changePassword(ChangePassword command) {
        Staff staff = me();
        String hash = staff.passwordHash().orElseThrow(WrongPassword::new);
        if (!hashing.matches(Password.typed(command.present()), hash)) {
            throw new WrongPassword();
        }
        staff.choose(passwords.hashed(command.chosen(), staff.signInName()));
        register.flush();
        changes.fire(StaffChanged.of("staff.password-changed", staff));
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
