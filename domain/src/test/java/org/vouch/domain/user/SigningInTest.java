package org.vouch.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningInTest {

    private static final String RIGHT = "correct horse battery ann";
    private static final String HERE = "192.0.2.7";

    private final StaffInMemory staff = new StaffInMemory();
    private final PlainHashing hashing = new PlainHashing();
    private final MovingClock clock = new MovingClock();
    private final SigningIn signing =
            new SigningIn(new SignInJudging(staff, new AttemptsInMemory(), hashing, clock), staff);
    private Staff ann;

    @BeforeEach
    void somebody() {
        ann = staff.arrived("ann", Role.EDITOR);
    }

    @Test
    void theRightPasswordLetsIn() {
        assertThat(signIn("ann", RIGHT).member().id()).isEqualTo(ann.id());
        assertThat(signIn(" ANN ", RIGHT).member().id()).isEqualTo(ann.id());
    }

    @Test
    void anUnknownNameGetsTheSameAnswerForTheSameWork() {
        assertThatThrownBy(() -> signIn("ann", "wrong")).isInstanceOf(WrongNameOrPassword.class);
        int forAKnownName = hashing.worked;
        assertThatThrownBy(() -> signIn("nobody", "wrong")).isInstanceOf(WrongNameOrPassword.class);

        assertThat(hashing.worked).isEqualTo(2 * forAKnownName);
    }

    @Test
    void whoIsDisabledIsRefusedLikeAStranger() {
        ann.disable(Instant.now(clock));

        assertThatThrownBy(() -> signIn("ann", RIGHT)).isInstanceOf(WrongNameOrPassword.class);
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() {
        fail(5, "ann", HERE);

        assertThatThrownBy(() -> signIn("ann", RIGHT))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class, e -> assertThat(e.arguments()).containsExactly(5L));
        clock.pass(Duration.ofSeconds(5));
        assertThat(signIn("ann", RIGHT)).isNotNull();
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToFiveMinutes() {
        fail(5, "ann", HERE);
        clock.pass(Duration.ofSeconds(5));
        fail(1, "ann", HERE);
        clock.pass(Duration.ofSeconds(9));
        assertThatThrownBy(() -> signIn("ann", RIGHT)).isInstanceOf(TooManyAttempts.class);
        clock.pass(Duration.ofSeconds(1));

        assertThat(signIn("ann", RIGHT)).isNotNull();
        assertThat(new Slowing(5).left(new Failures(40, clock.instant()), clock.instant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aSuccessForgivesWhatWentBefore() {
        fail(4, "ann", HERE);
        signIn("ann", RIGHT);
        fail(4, "ann", HERE);

        assertThat(signIn("ann", RIGHT)).isNotNull();
    }

    @Test
    void failuresAreForgottenAfterAQuarterOfAnHour() {
        fail(5, "ann", HERE);
        clock.pass(Duration.ofMinutes(15).plusSeconds(1));
        fail(4, "ann", HERE);

        assertThat(signIn("ann", RIGHT)).isNotNull();
    }

    @Test
    void oneAddressThatTriesManyNamesIsSlowedToo() {
        for (int i = 0; i < 30; i++) {
            fail(1, "name" + i, HERE);
        }

        assertThatThrownBy(() -> signIn("ann", RIGHT)).isInstanceOf(TooManyAttempts.class);
        assertThat(signing.signIn(new SignIn("ann", RIGHT, "192.0.2.8"))).isNotNull();
    }

    @Test
    void whoKnowsANameDoesNotKeepItsOwnerOut() {
        guess(20, "ann", "198.51.100.9");

        assertThat(signIn("ann", RIGHT)).isNotNull();
        assertThatThrownBy(() -> signing.signIn(new SignIn("ann", RIGHT, "198.51.100.9")))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void theOwnersSuccessDoesNotFreeAGuesserElsewhere() {
        guess(5, "ann", "198.51.100.9");
        signIn("ann", RIGHT);

        assertThatThrownBy(() -> signing.signIn(new SignIn("ann", RIGHT, "198.51.100.9")))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void aNameThatIsGuessedFromManyAddressesIsSlowedEverywhere() {
        for (int i = 0; i < 20; i++) {
            guess(5, "ann", "198.51.100." + i);
        }

        assertThatThrownBy(() -> signIn("ann", RIGHT)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void aHashOfLowerCostIsRenewed() {
        hashing.outdated = true;
        ann.choose("hash of " + RIGHT);
        String stamp = signIn("ann", RIGHT).stamp();

        assertThat(ann.passwordHash()).contains(stamp);
    }

    private PresentStaff signIn(String name, String password) {
        return signing.signIn(new SignIn(name, password, HERE));
    }

    private void guess(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> signing.signIn(new SignIn(name, "wrong", address)))
                    .isInstanceOfAny(WrongNameOrPassword.class, TooManyAttempts.class);
        }
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> signing.signIn(new SignIn(name, "wrong", address)))
                    .isInstanceOf(WrongNameOrPassword.class);
        }
    }
}
