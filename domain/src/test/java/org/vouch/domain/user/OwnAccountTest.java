package org.vouch.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnAccountTest {

    private static final String OLD = "correct horse battery ann";
    private static final String NEW = "a long way to Tipperary";
    private static final String HERE = "192.0.2.7";

    private final StaffInMemory staff = new StaffInMemory();
    private final PlainHashing hashing = new PlainHashing();
    private final Actor actor = new Actor();
    private final RecordedChanges changes = new RecordedChanges();
    private final MovingClock clock = new MovingClock();
    private final SigningIn signing =
            new SigningIn(new SignInJudging(staff, new AttemptsInMemory(), hashing, clock), staff);
    private final ChoosingPassword choosing =
            new ChoosingPassword(staff, new NewPasswords(Set.of()::contains, hashing), actor, changes);
    private final OwnAccount account = new OwnAccount(staff, signing, choosing, actor, changes);
    private Staff ann;

    @BeforeEach
    void signedIn() {
        ann = staff.arrived("ann", Role.READER);
        actor.actAs(ann.member());
    }

    @Test
    void thePresentPasswordIsAskedForANewOne() {
        assertThatThrownBy(() -> account.changePassword(change("guessed", NEW))).isInstanceOf(WrongPassword.class);

        account.changePassword(change(OLD, NEW));

        assertThat(ann.passwordHash()).contains("hash of " + NEW);
        assertThat(changes.actions()).containsExactly("staff.password-changed");
    }

    @Test
    void aGuessedPresentPasswordIsSlowedAsAtTheDoor() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> account.changePassword(change("guessed", NEW)))
                    .isInstanceOf(WrongPassword.class);
        }

        assertThatThrownBy(() -> account.changePassword(change(OLD, NEW))).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> signing.signIn(new SignIn("ann", OLD, HERE))).isInstanceOf(TooManyAttempts.class);
        clock.pass(Duration.ofSeconds(5));
        account.changePassword(change(OLD, NEW));
        assertThat(ann.passwordHash()).contains("hash of " + NEW);
    }

    @Test
    void theTrailNeverHoldsAPassword() {
        account.changePassword(change(OLD, NEW));

        assertThat(changes.all.get(0).after()).isEmpty();
        assertThat(changes.all.get(0).before()).isEmpty();
    }

    @Test
    void aNewOneIsHeldToTheRules() {
        assertThatThrownBy(() -> account.changePassword(change(OLD, "short"))).isInstanceOf(PasswordTooShort.class);
    }

    @Test
    void vouchSpeaksEnglishAndGerman() {
        account.speak("de");
        account.speak("de");

        assertThat(ann.language()).isEqualTo("de");
        assertThat(changes.actions()).containsExactly("staff.language-changed");
        assertThatThrownBy(() -> account.speak("tlh")).isInstanceOf(LanguageNotSpoken.class);
    }

    private static ChangePassword change(String present, String chosen) {
        return new ChangePassword(present, chosen, HERE);
    }
}
