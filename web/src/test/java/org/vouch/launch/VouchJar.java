package org.vouch.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code vouch.jar}, run as whoever was handed it runs it. */
public final class VouchJar {

    private static final int MINUTES = 3;

    private final Path directory;
    private final int port;
    private Process process;
    private int runs;

    public VouchJar(Path directory) throws IOException {
        this.directory = directory;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    public Process start(String... options) throws IOException {
        runs++;
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of("target/vouch.jar").toAbsolutePath().toString());
        builder.command().addAll(List.of(options));
        builder.environment().put("VOUCH_DATA", data().toString());
        builder.environment().put("VOUCH_PORT", String.valueOf(port));
        process = builder.directory(directory.toFile())
                .redirectOutput(said().toFile())
                .redirectError(complained().toFile())
                .start();
        return process;
    }

    /** Waits until its terminal says that it is ready, or it has ended. */
    public String firstWords() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (System.nanoTime() < end && !process.waitFor(100, TimeUnit.MILLISECONDS)) {
            if (Files.readString(said()).contains("ready")) {
                break;
            }
        }
        return Files.readString(said()) + Files.readString(complained());
    }

    public int port() {
        return port;
    }

    public Path data() {
        return directory.resolve("vouch-data");
    }

    Path said() {
        return directory.resolve("said-" + port + "-" + runs);
    }

    Path complained() {
        return directory.resolve("complained-" + port + "-" + runs);
    }

    /** The database server of this run, as its data directory names it. */
    public ProcessHandle database() throws IOException {
        Path file = data().resolve("postgres/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()))
                .orElseThrow();
    }
}
