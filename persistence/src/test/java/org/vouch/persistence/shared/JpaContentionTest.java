package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class JpaContentionTest {

    private final JpaContention contention = new JpaContention();

    @Test
    void aLockThatWasNotToBeHadAndTwoWhoWaitedForEachOtherAreToldFromTheRest() {
        assertThat(contention.isBehind(refused("55P03"))).isTrue();
        assertThat(contention.isBehind(refused("40P01"))).isTrue();
        assertThat(contention.isBehind(refused("23505"))).isFalse();
        assertThat(contention.isBehind(new IllegalStateException())).isFalse();
    }

    private static RuntimeException refused(String state) {
        return new IllegalStateException(new PersistenceException(new SQLException("refused", state)));
    }
}
