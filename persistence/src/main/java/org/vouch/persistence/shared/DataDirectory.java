package org.vouch.persistence.shared;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The directory an embedded database lives in: {@code postgres} (the data), {@code server} (the unpacked programs),
 * {@code log}, the password, and a lock that keeps a second copy of Vouch away.
 */
record DataDirectory(Path path) {

    private static final int PASSWORD_BYTES = 24;

    static DataDirectory at(Path path) throws IOException {
        Files.createDirectories(path.resolve("log"));
        return new DataDirectory(path);
    }

    Path data() {
        return path.resolve("postgres");
    }

    Path programs() {
        return path.resolve("server");
    }

    Path log() {
        return path.resolve("log");
    }

    Path passwordFile() {
        return path.resolve("database-password");
    }

    /** The password of this directory's database, made at random the first time; only the owner can read the file. */
    String password() throws IOException {
        if (Files.notExists(passwordFile())) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            Path file = Files.createTempFile(
                    path,
                    "password",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            Files.move(file, passwordFile());
        }
        return Files.readString(passwordFile()).strip();
    }

    /** Holds the directory until the channel is closed, or refuses: somebody else holds it. */
    FileChannel lock() throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new DataDirectoryInUse(path);
        }
        return channel;
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }
}
