package org.vouch.persistence.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A database server whose Vouch was killed: it goes on running and keeps the data directory to itself. Whoever holds
 * the directory's lock may stop it. What it acknowledged is on disk, so stopping loses nothing.
 */
record PostmasterOrphan(ProcessHandle process, Path file) {

    private static final int SECONDS_TO_STOP = 20;
    private static final int MILLIS_BETWEEN_LOOKS = 50;

    /** The server {@code postmaster.pid} speaks of, if that process is still there and is a PostgreSQL. */
    static Optional<PostmasterOrphan> of(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d{1,18}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .map(process -> new PostmasterOrphan(process, file))
                .filter(PostmasterOrphan::isThere);
    }

    /** Asks it to stop, which it does when its last client is gone; one that does not listen is ended. */
    void stop() throws IOException {
        process.destroy();
        if (!ended()) {
            process.destroyForcibly();
            ended();
        }
        Files.deleteIfExists(file);
    }

    /** Whether it runs: one that ended and that nobody has buried yet has no command any more. */
    boolean isThere() {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private boolean ended() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_STOP);
        while (isThere() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILLIS_BETWEEN_LOOKS));
        }
        return !isThere();
    }
}
