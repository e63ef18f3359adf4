package org.vouch.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of the data directory the server works in. {@code run} is made anew at every start, so that what a killed
 * run left behind is gone; the database and its lock are not ours but the application's.
 */
record RunDirectory(Path data) {

    private static final String PREBOOT = "preboot";
    private static final FileAttribute<?> ONLY_ITS_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    static RunDirectory prepared(Path data) throws IOException {
        RunDirectory directory = new RunDirectory(data);
        directory.mustBeWritable();
        directory.mustBeNobodyElses();
        delete(directory.run());
        Files.createDirectories(directory.run().resolve("server"));
        try (var commands = RunDirectory.class.getResourceAsStream(PREBOOT)) {
            Files.copy(commands, directory.run().resolve(PREBOOT));
        }
        return directory;
    }

    Path log() {
        return data.resolve("log/vouch.0.log");
    }

    Path run() {
        return data.resolve("run");
    }

    String[] serverArguments(Port port) {
        return List.of(
                        "--port",
                        String.valueOf(port.number()),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--rootdir",
                        run().resolve("server").toString(),
                        "--unpackdir",
                        run().resolve("programs").toString(),
                        "--prebootcommandfile",
                        run().resolve(PREBOOT).toString(),
                        "--logproperties",
                        run().resolve("logging.properties").toString())
                .toArray(String[]::new);
    }

    private void mustBeWritable() {
        try {
            Files.createDirectories(data, ONLY_ITS_OWNER);
            Files.createDirectories(data.resolve("log"));
            Files.delete(Files.createTempFile(data, "try", null));
        } catch (IOException e) {
            throw new CannotStart("Vouch cannot write to " + data + "; set VOUCH_DATA to a directory it may use.", 1);
        }
    }

    /** The application takes the same lock and keeps it; asking first gives a sentence instead of a stack trace. */
    private void mustBeNobodyElses() throws IOException {
        try (FileChannel channel =
                        FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new CannotStart(
                        "Another Vouch is already running on " + data
                                + "; stop it, or set VOUCH_DATA to another directory.",
                        1);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(RunDirectory::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
