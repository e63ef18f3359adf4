package org.vouch.web.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessedFirstTest {

    private final GuessedFirst common = new GuessedFirst();

    @ParameterizedTest
    @ValueSource(strings = {"password1234567890", "qwertyuiopasdfghjkl", "123456789012345678", "iloveyouiloveyou"})
    void whatGuessersTryFirstIsRefused(String password) {
        assertThat(common.contains(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a long way to tipperary", "zwölf boxkämpfer jagen viktor", "국정원이 밝힌 병력 이동 규모와 시점"})
    void aSentenceOfOnesOwnIsAdmitted(String password) {
        assertThat(common.contains(password)).isFalse();
    }
}
