package org.vouch.persistence.shared;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.vouch.domain.shared.RowTaker;

/**
 * Reads rows in a thread of its own while whoever asked writes those before: the database and the writer work at the same
 * time. What was read and is not yet written is a few batches at most, however slow the writer is. The reader has
 * ended when this returns, whatever happened; nobody else may use its connection until then.
 */
final class ReadAhead {

    /** In batches, since handing on each row alone costs more than it gains; a long cell ends its batch. */
    private static final int ROWS_OF_A_BATCH = 250;

    private static final int CHARACTERS_OF_A_BATCH = 128 * 1024;
    private static final int BATCHES = 3;

    private final BlockingQueue<Batch> read = new ArrayBlockingQueue<>(BATCHES);

    /** What hands its rows on one by one. */
    @FunctionalInterface
    interface Reading {
        void to(RowTaker taker) throws SQLException;
    }

    private record Batch(List<String[]> rows, boolean last) {}

    private ReadAhead() {}

    static void read(Reading reading, RowTaker taker) throws SQLException {
        ReadAhead ahead = new ReadAhead();
        FutureTask<Void> task = new FutureTask<>(ahead.all(reading));
        Thread reader = new Thread(task, "vouch-read-ahead");
        reader.setDaemon(true);
        reader.start();
        try {
            ahead.handOn(taker);
            task.get();
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted();
        } finally {
            end(reader);
        }
    }

    private Callable<Void> all(Reading reading) {
        return () -> {
            Filling filling = new Filling();
            try {
                reading.to(filling::take);
            } finally {
                filling.end();
            }
            return null;
        };
    }

    private void handOn(RowTaker taker) throws InterruptedException {
        Batch batch;
        do {
            batch = read.take();
            batch.rows().forEach(taker::take);
        } while (!batch.last());
    }

    private static SQLException thrown(Throwable failure) {
        if (failure instanceof SQLException broken) {
            return broken;
        }
        throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while reading");
    }

    private static void end(Thread reader) {
        reader.interrupt();
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The batch that is being filled; full, it waits until there is room. */
    private final class Filling {

        private List<String[]> rows = new ArrayList<>(ROWS_OF_A_BATCH);
        private long characters;

        void take(String[] cells) {
            rows.add(cells);
            for (String cell : cells) {
                characters += cell == null ? 0 : cell.length();
            }
            if (rows.size() == ROWS_OF_A_BATCH || characters >= CHARACTERS_OF_A_BATCH) {
                put(new Batch(rows, false));
                rows = new ArrayList<>(ROWS_OF_A_BATCH);
                characters = 0;
            }
        }

        void end() {
            put(new Batch(rows, true));
        }

        private void put(Batch batch) {
            try {
                read.put(batch);
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    }
}
