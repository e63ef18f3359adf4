package org.vouch.web.journey;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code java -jar vouch.jar} in a process of its own on a free port, from an empty directory. */
public final class RunningVouch {

    private static final Pattern PERSON = Pattern.compile("sign in as (\\S+) with (\\S+) \\((.+)\\)");
    private static final Pattern SET_UP = Pattern.compile("\\s*http\\S+/(set-up\\?token=\\S+)");
    private static final String READY = "Vouch is ready at ";

    private final Map<String, String> passwords = new HashMap<>();
    private final Process process;
    private URL address;
    private String setUpAddress;

    private RunningVouch(Process process) {
        this.process = process;
    }

    /** The one that all journeys of this process share. */
    public static RunningVouch withTheSample() {
        return Shared.VOUCH;
    }

    /** One with nobody in it; whoever starts it stops it. */
    static RunningVouch onAnEmptyDesk() throws IOException {
        return start(place("empty-desk"));
    }

    /** One with the sample desk that may be spoilt; whoever starts it stops it. */
    static RunningVouch withASampleOfItsOwn() throws IOException {
        return start(place("spoilt-desk"), "--sample");
    }

    /** The one-time address it printed, from the address of Vouch on. */
    String setUpAddress() {
        return setUpAddress;
    }

    public URL address() {
        return address;
    }

    public String password(String signInName) {
        return passwords.get(signInName);
    }

    /** The spoilt one, stopped and started anew at a later time, by a Java that was told another time zone and language. */
    RunningVouch later(Duration ahead) throws IOException {
        stop();
        RunningVouch later = run(place("spoilt-desk"), ahead);
        later.passwords.putAll(passwords);
        return later;
    }

    /** Where the process that runs these tests keeps its desks. */
    private static Path place(String desk) {
        return Path.of(System.getProperty("vouch.fork", "target/fork-1"), desk).toAbsolutePath();
    }

    private static RunningVouch start(Path directory, String... options) throws IOException {
        empty(directory);
        return run(directory, Duration.ZERO, options);
    }

    private static RunningVouch run(Path directory, Duration ahead, String... options) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx600m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dvouch.clock.ahead=" + ahead,
                        "-Duser.timezone=" + (ahead.isZero() ? "UTC" : "Asia/Seoul"),
                        "-Duser.language=" + (ahead.isZero() ? "en" : "tr"),
                        "-jar",
                        "target/vouch.jar")
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        Files.createDirectories(directory).resolve("stderr").toFile()));
        command.command().addAll(List.of(options));
        command.environment().put("VOUCH_PORT", Integer.toString(freePort()));
        command.environment().put("VOUCH_DATA", directory.resolve("data").toString());
        command.environment().remove("VOUCH_DB_URL");
        RunningVouch vouch = new RunningVouch(command.start());
        Runtime.getRuntime().addShutdownHook(new Thread(vouch::stop));
        vouch.listen();
        return vouch;
    }

    private void listen() throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher person = PERSON.matcher(line);
            if (person.matches()) {
                passwords.put(person.group(1), person.group(2));
            }
            Matcher setUp = SET_UP.matcher(line);
            if (setUp.matches()) {
                setUpAddress = setUp.group(1);
            }
            if (line.startsWith(READY)) {
                address = toUrl(line.substring(READY.length()).strip() + "/");
                return;
            }
        }
        throw new IllegalStateException("Vouch ended before it was ready");
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static URL toUrl(String address) throws MalformedURLException {
        return URI.create(address).toURL();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void empty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(directory)) {
            all = files.sorted((a, b) -> b.compareTo(a)).toList();
        }
        all.stream().map(Path::toFile).forEach(File::delete);
    }

    private static final class Shared {

        static final RunningVouch VOUCH = started();

        private static RunningVouch started() {
            try {
                return start(place("sample-desk"), "--sample");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
