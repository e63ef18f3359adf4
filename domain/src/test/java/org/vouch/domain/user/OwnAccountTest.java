package org.vouch.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnAccountTest {

    private static final String OLD = "correct horse battery ann";

    private final StaffInMemory staff = new StaffInMemory();
    private final PlainHashing hashing = new PlainHashing();
    private final Actor actor = new Actor();
    private final RecordedChanges changes = new RecordedChanges();
    private final OwnAccount account =
            new OwnAccount(staff, new NewPasswords(Set.of()::contains, hashing), hashing, actor, changes);
    private Staff ann;

    @BeforeEach
    void signedIn() {
        ann = staff.arrived("ann", Role.READER);
        actor.actAs(ann.member());
    }

    @Test
    void thePresentPasswordIsAskedForANewOne() {
        assertThatThrownBy(() -> account.changePassword(new ChangePassword("guessed", "a long way to Tipperary")))
                .isInstanceOf(WrongPassword.class);

        account.changePassword(new ChangePassword(OLD, "a long way to Tipperary"));

        assertThat(ann.passwordHash()).contains("hash of a long way to Tipperary");
        assertThat(changes.actions()).containsExactly("staff.password-changed");
    }

    @Test
    void theTrailNeverHoldsAPassword() {
        account.changePassword(new ChangePassword(OLD, "a long way to Tipperary"));

        assertThat(changes.all.get(0).after()).isEmpty();
        assertThat(changes.all.get(0).before()).isEmpty();
    }

    @Test
    void aNewOneIsHeldToTheRules() {
        assertThatThrownBy(() -> account.changePassword(new ChangePassword(OLD, "short")))
                .isInstanceOf(PasswordTooShort.class);
    }

    @Test
    void vouchSpeaksEnglishAndGerman() {
        account.speak("de");
        account.speak("de");

        assertThat(ann.language()).isEqualTo("de");
        assertThat(changes.actions()).containsExactly("staff.language-changed");
        assertThatThrownBy(() -> account.speak("tlh")).isInstanceOf(LanguageNotSpoken.class);
    }
}
