package org.vouch.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingUpTest {

    private static final String PASSWORD = "a long way to Tipperary";

    private final StaffInMemory staff = new StaffInMemory();
    private final MovingClock clock = new MovingClock();
    private final Actor actor = new Actor();
    private final RecordedChanges changes = new RecordedChanges();
    private final NewPasswords passwords = new NewPasswords(Set.of()::contains, new PlainHashing());
    private final SettingUp settingUp =
            new SettingUp(staff, new InvitationsInMemory(), passwords, actor, changes, clock);

    @Test
    void anEmptyDeskIsSetUpByItsOneTimeAddress() {
        StaffId first = settingUp.setUp(command(settingUp.open().orElseThrow(), false));

        assertThat(staff.find(first).orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(actor.staff().id()).isEqualTo(first);
        assertThat(changes.actions()).containsExactly("staff.set-up");
    }

    @Test
    void theFirstAdministratorMayWorkAtTheDeskToo() {
        StaffId first = settingUp.setUp(command(settingUp.open().orElseThrow(), true));

        assertThat(staff.find(first).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.SENIOR_EDITOR);
    }

    @Test
    void theAddressWorksOnce() {
        OneTimeToken token = settingUp.open().orElseThrow();
        settingUp.setUp(command(token, false));

        assertThat(settingUp.isOpen(token)).isFalse();
        assertThatThrownBy(() -> settingUp.setUp(command(token, false))).isInstanceOf(LinkNotValid.class);
    }

    @Test
    void theNextStartsAddressTakesThePlaceOfTheOneBefore() {
        OneTimeToken earlier = settingUp.open().orElseThrow();
        OneTimeToken later = settingUp.open().orElseThrow();

        assertThat(settingUp.isOpen(earlier)).isFalse();
        assertThat(settingUp.isOpen(later)).isTrue();
    }

    @Test
    void itRunsOutAfterAWeek() {
        OneTimeToken token = settingUp.open().orElseThrow();
        clock.pass(Duration.ofDays(7));

        assertThatThrownBy(() -> settingUp.setUp(command(token, false))).isInstanceOf(LinkNotValid.class);
    }

    @Test
    void aDeskWithStaffHasNoSuchAddress() {
        OneTimeToken token = settingUp.open().orElseThrow();
        staff.arrived("ann", Role.READER);

        assertThat(settingUp.open()).isEmpty();
        assertThatThrownBy(() -> settingUp.setUp(command(token, false))).isInstanceOf(AlreadySetUp.class);
    }

    @Test
    void aGuessedAddressIsNone() {
        settingUp.open();

        assertThatThrownBy(() -> settingUp.setUp(command(new OneTimeToken("guessed"), false)))
                .isInstanceOf(LinkNotValid.class);
    }

    private static SetUp command(OneTimeToken token, boolean seniorEditorToo) {
        return new SetUp(token, "first", "First of All", PASSWORD, seniorEditorToo);
    }
}
