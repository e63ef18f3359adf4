package org.vouch.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordTest {

    private static final SignInName ANN = new SignInName("ann");
    private static final Set<String> COMMON = Set.of("passwordpassword1", "correcthorsebatterystaple");

    @Test
    void fourteenCharactersAreTooFewAndFifteenEnough() {
        assertThatThrownBy(() -> chosen("a-b-c-d-e-f-g-")).isInstanceOf(PasswordTooShort.class);
        assertThat(chosen("a-b-c-d-e-f-g-h")).isNotNull();
    }

    @Test
    void aHundredAndTwentyEightAreAdmittedAndOneMoreIsNot() {
        String longest = "zanzibar".repeat(15) + "moderate";
        assertThat(chosen(longest)).isNotNull();
        assertThatThrownBy(() -> chosen(longest + "!")).isInstanceOf(PasswordTooLong.class);
    }

    @Test
    void charactersAreCountedNotTheirHalves() {
        assertThatThrownBy(() -> chosen("🐴🔋📎🐎🐴🔋📎🔋")).isInstanceOf(PasswordTooShort.class);
        assertThat(chosen("🐴🔋📎🐎🧵🌊🚢📡🎺🪵🪨🧭🗿🛶🏔")).isNotNull();
    }

    @Test
    void aListedOneIsRefusedWhateverItsCapitals() {
        assertThatThrownBy(() -> chosen("CorrectHorseBatteryStaple")).isInstanceOf(PasswordCommon.class);
    }

    @Test
    void oneThingOverAndOverIsRefused() {
        assertThatThrownBy(() -> chosen("a".repeat(15))).isInstanceOf(PasswordCommon.class);
        assertThatThrownBy(() -> chosen("qwertyqwertyqwerty")).isInstanceOf(PasswordCommon.class);
    }

    @Test
    void theSignInNameMayNotBeInIt() {
        assertThatThrownBy(() -> chosen("my name is Ann, truly")).isInstanceOf(PasswordHoldsName.class);
    }

    @Test
    void theSameCharactersFromAnotherKeyboardAreTheSamePassword() {
        assertThat(Password.typed("e\u0301tude ﬁ").characters())
                .isEqualTo(Password.typed("étude fi").characters());
    }

    @Test
    void itNeverPrintsItself() {
        assertThat(Password.typed("correct horse")).hasToString("a password");
    }

    private static Password chosen(String typed) {
        return Password.chosen(typed, ANN, COMMON::contains);
    }
}
