package org.vouch.web.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vouch.domain.user.Password;

class Argon2HashingTest {

    /** Of the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32}. */
    private static final String OF_THE_REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final Argon2Hashing hashing = new Argon2Hashing();

    @Test
    void whatWasHashedMatchesAndNothingElseDoes() {
        String hash = hashing.hash(Password.typed("correct horse battery"));

        assertThat(hashing.matches(Password.typed("correct horse battery"), hash))
                .isTrue();
        assertThat(hashing.matches(Password.typed("correct horse Battery"), hash))
                .isFalse();
    }

    @Test
    void itIsTheFunctionTheReferenceIs() {
        assertThat(hashing.matches(Password.typed("password"), OF_THE_REFERENCE))
                .isTrue();
    }

    @Test
    void theSamePasswordIsHashedDifferentlyEachTime() {
        assertThat(hashing.hash(Password.typed("correct horse battery")))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(hashing.hash(Password.typed("correct horse battery")));
    }

    @Test
    void aHashOfAnotherCostIsOutdated() {
        assertThat(hashing.isOutdated(OF_THE_REFERENCE)).isTrue();
        assertThat(hashing.isOutdated(hashing.hash(Password.typed("correct horse battery"))))
                .isFalse();
    }

    @Test
    void whatIsNoHashIsAFault() {
        assertThatThrownBy(() -> hashing.matches(Password.typed("x"), "$argon2i$v=19$m=1,t=1,p=1$AA$AA"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
