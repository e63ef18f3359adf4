package org.vouch.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/**
 * Sends what the server says to {@code log/vouch.0.log}, five files of 10 MB in turn, and what its parts print without a
 * logger to {@code log/console.log}. The terminal is left to Vouch.
 */
final class ServerLog {

    private ServerLog() {}

    static void take(RunDirectory directory) throws IOException {
        Files.write(
                directory.run().resolve("logging.properties"),
                List.of(
                        "handlers=java.util.logging.FileHandler",
                        "java.util.logging.FileHandler.pattern="
                                + directory.data().resolve("log/vouch.%g.log"),
                        "java.util.logging.FileHandler.limit=10000000",
                        "java.util.logging.FileHandler.count=5",
                        "java.util.logging.FileHandler.append=true",
                        "java.util.logging.FileHandler.encoding=UTF-8",
                        "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                        "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n",
                        ".level=INFO"));
        PrintStream rest =
                new PrintStream(directory.data().resolve("log/console.log").toFile(), StandardCharsets.UTF_8);
        System.setOut(rest);
        System.setErr(rest);
    }
}
