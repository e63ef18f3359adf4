package org.vouch.persistence.shared;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The unpacked {@code postgres} itself, started by hand as a test's orphan. */
record PostgresProgram(Path file) {

    static PostgresProgram under(Path programs) throws IOException {
        try (Stream<Path> files = Files.walk(programs)) {
            return new PostgresProgram(files.filter(path -> path.endsWith("bin/postgres"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    Process serve(Path data) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace it does not see that it does.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(file.toString(), "-D", data.toString(), "-p", freePort()));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("../log/orphan.log").toFile())
                .start();
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
