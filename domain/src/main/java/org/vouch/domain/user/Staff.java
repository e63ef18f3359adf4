package org.vouch.domain.user;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vouch.domain.shared.Words;

/**
 * One member of staff. Invited by an administrator under a sign-in name that stays, arrives by choosing a password,
 * may be disabled and enabled again, and is never deleted: the trail and the grades go on naming them.
 */
@Entity
@Table(name = "staff")
public class Staff {

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_seq")
    @SequenceGenerator(name = "staff_seq", sequenceName = "staff_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "sign_in_name")
    private String signInName;

    private String name;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Staff() {}

    private Staff(SignInName signInName, String name, Set<Role> roles, Instant now) {
        this.signInName = signInName.value();
        this.createdAt = now;
        rename(name);
        give(roles);
    }

    /** @throws NoRole if the roles are empty */
    public static Staff invited(SignInName signInName, String name, Set<Role> roles, Instant now) {
        return new Staff(signInName, name, roles, now);
    }

    /** @throws org.vouch.domain.shared.Unfit if the name is empty, over 200 characters or holds a control character */
    public void rename(String newName) {
        name = Words.required(newName, LONGEST_NAME);
    }

    /** @throws NoRole if the roles are empty */
    public void give(Set<Role> newRoles) {
        if (newRoles.isEmpty()) {
            throw new NoRole();
        }
        roles = EnumSet.copyOf(newRoles);
    }

    /** Takes the password in place of the one before, if there was one. */
    public void choose(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    /** @param newLanguage {@code en}, {@code de}, or null where the browser decides */
    public void speak(String newLanguage) {
        if (newLanguage != null && !Set.of("en", "de").contains(newLanguage)) {
            throw new LanguageNotSpoken();
        }
        language = newLanguage;
    }

    public void disable(Instant now) {
        disabledAt = now;
    }

    public void enable() {
        disabledAt = null;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether this person can sign in: arrived and not disabled. */
    public boolean isActive() {
        return !isDisabled() && passwordHash != null;
    }

    public StaffId id() {
        return new StaffId(id);
    }

    public long version() {
        return version;
    }

    public SignInName signInName() {
        return new SignInName(signInName);
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public String language() {
        return language;
    }

    /** Empty until a password was chosen. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** As somebody who acts. */
    public StaffMember member() {
        return new StaffMember(id(), name, roles, language);
    }
}
