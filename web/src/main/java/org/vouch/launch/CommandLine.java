package org.vouch.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was asked for: by arguments, and by {@code VOUCH_…} in the environment. */
record CommandLine(List<String> arguments, Map<String, String> environment) {

    private static final int USAGE = 2;
    private static final int LAST_PORT = 65_535;
    private static final Set<String> KNOWN = Set.of("--help", "--sample");

    CommandLine {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
        arguments.stream()
                .filter(argument -> !KNOWN.contains(argument))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new CannotStart("Vouch does not know " + unknown + "; --help tells what it knows.", USAGE);
                });
    }

    static CommandLine of(String... arguments) {
        return new CommandLine(List.of(arguments), System.getenv());
    }

    static String helpText() throws IOException {
        try (InputStream text = CommandLine.class.getResourceAsStream("help.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    boolean help() {
        return arguments.contains("--help");
    }

    boolean sample() {
        return arguments.contains("--sample");
    }

    int port() {
        String port = set("VOUCH_PORT").orElse("8080");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) == 0 || Integer.parseInt(port) > LAST_PORT) {
            throw new CannotStart("VOUCH_PORT is " + port + "; it is a number from 1 to 65535.", USAGE);
        }
        return Integer.parseInt(port);
    }

    Path data() {
        return Path.of(set("VOUCH_DATA").orElse("vouch-data")).toAbsolutePath().normalize();
    }

    String address() {
        return set("VOUCH_ADDRESS").orElseGet(() -> "http://127.0.0.1:" + port());
    }

    /** Tells the application what only the command line knows. */
    void handOn() {
        System.setProperty("vouch.port", String.valueOf(port()));
        System.setProperty("vouch.data", data().toString());
        System.setProperty("vouch.address", address());
        if (sample()) {
            System.setProperty("vouch.sample", "true");
        }
    }

    private Optional<String> set(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
