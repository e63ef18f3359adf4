package org.vouch.trial;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.web.browser.PlainClient;

/**
 * Editions of many rows, released over HTTP as an editor does and taken home, and their bytes through all that may happen
 * to a desk. {@code ./edition-trial} runs it and fails if a byte differs; whatever it starts it stops.
 */
final class EditionTrial {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Pattern PERSON = Pattern.compile("sign in as adler with (\\S+) ");

    @SuppressWarnings("SystemOut") // whoever runs a trial by hand reads it
    private static final PrintStream TERMINAL = System.out;

    private final Path jar;
    private final String heap;
    private final Path place;
    private final Map<Long, Integer> reports = new LinkedHashMap<>();
    private final Map<Long, Map<String, String>> first = new LinkedHashMap<>();
    private Process vouch;
    private PlainClient adler;
    private String password;
    private boolean differs;

    private EditionTrial(String jar, String heap, Path place) {
        this.jar = Path.of(jar);
        this.heap = heap;
        this.place = place;
    }

    public static void main(String[] arguments) throws Exception {
        Path place = Files.createTempDirectory("edition-trial");
        EditionTrial trial = new EditionTrial(arguments[0], arguments[1], place);
        int[] rows = arguments.length == 2
                ? new int[] {10_000, 100_000}
                : Arrays.stream(arguments).skip(2).mapToInt(Integer::parseInt).toArray();
        try {
            trial.run(rows);
        } finally {
            trial.stop();
            try (Stream<Path> files = Files.walk(place)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        if (trial.differs) {
            throw new IllegalStateException("bytes differ");
        }
    }

    private void run(int... rows) throws Exception {
        start();
        TERMINAL.printf(
                "Java %s, %d processors, -Xmx%s%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), heap);
        try (LongReports desk = new LongReports(place.resolve("data"))) {
            for (int at = 0; at < rows.length; at++) {
                long report = desk.plant(at + 1, rows[at]);
                reports.put(report, rows[at]);
                new TrialRelease(vouch.pid(), adler, TERMINAL).of(report, rows[at]);
                first.put(report, new TakenFiles(adler, report).all(TERMINAL));
            }
            TERMINAL.printf("%n%-62s%s%n", "the bytes of each file after", "rows: files that are as they were");
            compare("nothing", desk);
            desk.regrade();
            compare("a regrade", desk);
            desk.merge();
            compare("a merge", desk);
            desk.rename();
            compare("renamed sources", desk);
            desk.endAffiliations();
            compare("ended affiliations", desk);
            desk.migrate("9001");
        }
        stop();
        start("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Auckland");
        try (LongReports desk = new LongReports(place.resolve("data"))) {
            compare("a migration, a restart in another language and time zone", desk);
            desk.migrate("9002");
            stored("a migration that calls things otherwise, in the database", desk);
        }
    }

    private void compare(String after, LongReports desk) throws Exception {
        Map<Long, Map<String, String>> now = new LinkedHashMap<>();
        for (long report : reports.keySet()) {
            Map<String, String> taken =
                    new TakenFiles(adler, report).hashes(first.get(report).keySet());
            now.put(report, taken.equals(desk.hashes(report)) ? taken : Map.of());
        }
        told(after, now);
    }

    private void stored(String after, LongReports desk) throws Exception {
        Map<Long, Map<String, String>> now = new LinkedHashMap<>();
        for (long report : reports.keySet()) {
            now.put(report, desk.hashes(report));
        }
        told(after, now);
    }

    private void told(String after, Map<Long, Map<String, String>> now) {
        StringBuilder line = new StringBuilder();
        reports.forEach((report, rows) -> {
            Map<String, String> then = first.get(report);
            List<String> same = then.keySet().stream()
                    .filter(file -> then.get(file).equals(now.get(report).get(file)))
                    .toList();
            differs |= same.size() < then.size();
            line.append(String.format("%,d: %d of %d  ", rows, same.size(), then.size()));
        });
        TERMINAL.printf("%-62s%s%n", after, line);
    }

    private void start(String... options) throws IOException, InterruptedException {
        vouch = new StartedVouch(jar, heap, List.of(options)).in(place);
        String said = Files.readString(place.resolve("said"));
        Matcher person = PERSON.matcher(said);
        password = person.find() ? person.group(1) : password;
        adler = new PlainClient(URI.create(StartedVouch.address(said)), PATIENCE);
        adler.signIn("adler", password);
    }

    private void stop() throws InterruptedException {
        if (vouch != null) {
            vouch.destroy();
            if (!vouch.waitFor(1, TimeUnit.MINUTES)) {
                vouch.destroyForcibly().waitFor();
            }
        }
    }
}
