package org.vouch.trial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The one file, with a sample desk and a database of its own, as a desk runs it: with the heap it is given, and compiled in full. */
record StartedVouch(Path jar, String heap, List<String> options) {

    private static final String READY = "Vouch is ready at ";
    private static final int SECONDS = 600;

    StartedVouch(Path jar, String heap) {
        this(jar, heap, List.of());
    }

    Process in(Path place) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(options);
        words.addAll(List.of("-jar", jar.toAbsolutePath().toString(), "--sample"));
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().put("VOUCH_DATA", place.resolve("data").toString());
        command.environment().put("VOUCH_PORT", Integer.toString(freePort()));
        command.environment().remove("VOUCH_DB_URL");
        Process process = command.directory(place.toFile())
                .redirectOutput(place.resolve("said").toFile())
                .redirectError(place.resolve("complained").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        for (int second = 0; second < SECONDS && !process.waitFor(1, TimeUnit.SECONDS); second++) {
            if (Files.readString(place.resolve("said")).contains(READY)) {
                return process;
            }
        }
        process.destroy();
        throw new IOException(Files.readString(place.resolve("said")) + Files.readString(place.resolve("complained")));
    }

    /** With a slash behind it. */
    static String address(String said) {
        return said.lines()
                        .filter(line -> line.startsWith(READY))
                        .findFirst()
                        .orElseThrow()
                        .substring(READY.length())
                        .strip()
                + "/";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
