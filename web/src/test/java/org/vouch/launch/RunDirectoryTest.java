package org.vouch.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {

    @TempDir
    private Path place;

    @Test
    void whatAKilledRunLeftIsGone() throws IOException {
        Path left = Files.createDirectories(place.resolve("run/server/old")).resolve("left");
        Files.writeString(left, "left");

        RunDirectory.prepared(place);

        assertThat(left).doesNotExist();
        assertThat(place.resolve("run/preboot")).content().contains("address=127.0.0.1");
    }

    @Test
    void onlyItsOwnerLooksIntoANewDirectory() throws IOException {
        RunDirectory.prepared(place.resolve("new"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("new"))))
                .isEqualTo("rwx------");
    }

    @Test
    void aPlaceThatIsNoDirectoryIsRefusedInASentence() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "");

        assertThatThrownBy(() -> RunDirectory.prepared(file))
                .hasMessage("Vouch cannot write to " + file + "; set VOUCH_DATA to a directory it may use.");
    }

    @Test
    void aPortInUseIsRefusedInASentence() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();

            assertThatThrownBy(() -> new Port(taken).mustBeFree())
                    .hasMessage("Port " + taken + " is taken; set VOUCH_PORT to a free one.");
        }
    }
}
