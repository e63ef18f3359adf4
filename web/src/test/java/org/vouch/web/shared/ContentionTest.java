package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ContentionTest {

    @Test
    void aLockThatWasNotToBeHadAndTwoWhoWaitedForEachOtherAreToldFromTheRest() {
        assertThat(Contention.isBehind(refused("55P03"))).isTrue();
        assertThat(Contention.isBehind(refused("40P01"))).isTrue();
        assertThat(Contention.isBehind(refused("23505"))).isFalse();
        assertThat(Contention.isBehind(new IllegalStateException())).isFalse();
    }

    private static RuntimeException refused(String state) {
        return new IllegalStateException(new PersistenceException(new SQLException("refused", state)));
    }
}
