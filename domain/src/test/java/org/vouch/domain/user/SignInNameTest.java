package org.vouch.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {

    @Test
    void capitalsAndSpacesAroundItMakeNoOtherName() {
        assertThat(new SignInName(" Ann.Müller ")).isEqualTo(new SignInName("ann.müller"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a", ".ann", "ann b", "ann\u0000", "<script>", "an\u202Ena"})
    void whatIsNoNameIsRefused(String typed) {
        assertThatThrownBy(() -> new SignInName(typed)).isInstanceOf(SignInNameUnfit.class);
    }
}
