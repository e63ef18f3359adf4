package org.vouch.persistence.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server whose Vouch was killed: it goes on running and keeps the data directory to itself. Whoever holds
 * the directory's lock may stop it. What it acknowledged is on disk, so stopping loses nothing.
 */
record PostmasterOrphan(ProcessHandle process) {

    private static final int SECONDS_TO_STOP = 20;

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
                .filter(PostmasterOrphan::isPostgres)
                .map(PostmasterOrphan::new);
    }

    /** Asks it to stop, which it does when its last client is gone; one that does not listen is ended. */
    void stop() {
        process.destroy();
        if (!ended(SECONDS_TO_STOP)) {
            process.destroyForcibly();
            ended(SECONDS_TO_STOP);
        }
    }

    private boolean ended(int seconds) {
        try {
            process.onExit().orTimeout(seconds, TimeUnit.SECONDS).join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }
}
