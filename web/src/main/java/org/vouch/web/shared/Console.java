package org.vouch.web.shared;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The terminal Vouch was started from. What is said here is read by whoever started it and is written to no log, so a
 * one-time address or password may be said. Everything else goes to the log.
 */
public final class Console {

    private static final PrintStream TERMINAL =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Console() {}

    public static void say(String line) {
        TERMINAL.println(line);
    }
}
