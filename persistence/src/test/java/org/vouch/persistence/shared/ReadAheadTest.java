package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.shared.RowTaker;

class ReadAheadTest {

    private static final int MANY = 10_000;
    /** Three batches that wait, one that is full and waits for room, one that is being handed on. */
    private static final int AHEAD_AT_MOST = 5 * 250;

    private final List<String> taken = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicReference<Thread> reader = new AtomicReference<>();

    @Test
    void everyRowArrivesInItsOrder() throws Exception {
        ReadAhead.read(this::many, row -> taken.add(row[0]));

        assertThat(taken)
                .isEqualTo(IntStream.range(0, MANY).mapToObj(Integer::toString).toList());
    }

    @Test
    void aSlowTakerIsNotRunAway() throws Exception {
        AtomicInteger most = new AtomicInteger();
        ReadAhead.read(this::many, row -> {
            taken.add(row[0]);
            most.accumulateAndGet(read.get() - taken.size(), Math::max);
        });

        assertThat(most.get()).isLessThanOrEqualTo(AHEAD_AT_MOST);
    }

    @Test
    void longCellsDoNotPileUp() throws Exception {
        AtomicInteger most = new AtomicInteger();
        String[] long128k = {"x".repeat(128 * 1024)};
        ReadAhead.read(
                to -> IntStream.range(0, 100).forEach(row -> {
                    read.incrementAndGet();
                    to.take(long128k);
                }),
                row -> {
                    taken.add("");
                    most.accumulateAndGet(read.get() - taken.size(), Math::max);
                });

        assertThat(most.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void whatFailsInReadingIsToldAfterTheRowsBefore() {
        assertThatThrownBy(() -> ReadAhead.read(
                        to -> {
                            to.take(new String[] {"first"});
                            throw new SQLException("gone");
                        },
                        row -> taken.add(row[0])))
                .isInstanceOf(SQLException.class)
                .hasMessage("gone");
        assertThat(taken).containsExactly("first");
    }

    @Test
    void theReaderHasEndedWhenTheTakerFails() {
        assertThatThrownBy(() -> ReadAhead.read(this::many, row -> {
                    throw new IllegalArgumentException("nobody there");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nobody there");
        assertThat(reader.get().isAlive()).isFalse();
        assertThat(read.get()).isLessThan(MANY);
    }

    private void many(RowTaker to) {
        reader.set(Thread.currentThread());
        for (int row = 0; row < MANY; row++) {
            read.incrementAndGet();
            to.take(new String[] {Integer.toString(row)});
        }
    }
}
