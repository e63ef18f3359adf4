package org.vouch.trial;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.web.browser.PlainClient;

/**
 * How fast the filtered list of statements leaves Vouch over HTTP, beside PostgreSQL's own {@code COPY} of the same rows
 * through the same driver, in turn; when its first byte comes; and what lives in the heap meanwhile, above idle. {@code
 * ./export-benchmark} runs it; whatever it starts it stops.
 */
final class ExportBenchmark {

    private static final int[] STATEMENTS = {10_000, 100_000, 1_000_000};
    private static final int ROUNDS = 3;
    private static final int PROBES = 5;
    private static final int LONGEST_MINUTES = 40;
    private static final String LIST = "statements.csv?made=2000/..";
    private static final Pattern READER = Pattern.compile("sign in as (castell) with (\\S+) ");

    @SuppressWarnings("SystemOut") // whoever runs a benchmark by hand reads it
    private static final PrintStream TERMINAL = System.out;

    private final Process process;
    private final PlainClient reader;
    private final ManyStatements desk;

    private ExportBenchmark(Process process, PlainClient reader, ManyStatements desk) {
        this.process = process;
        this.reader = reader;
        this.desk = desk;
    }

    public static void main(String[] arguments) throws Exception {
        Path place = Files.createTempDirectory("export-benchmark");
        Process vouch = new StartedVouch(Path.of(arguments[0]), arguments[1]).in(place);
        Thread watch = new Thread(() -> endInTime(vouch), "watch");
        watch.setDaemon(true);
        watch.start();
        try (ManyStatements desk = new ManyStatements(place.resolve("data"))) {
            new ExportBenchmark(vouch, signedIn(place), desk).run();
        } finally {
            vouch.destroy();
            if (!vouch.waitFor(1, TimeUnit.MINUTES)) {
                vouch.destroyForcibly().waitFor();
            }
            try (Stream<Path> files = Files.walk(place)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static void endInTime(Process vouch) {
        try {
            if (!vouch.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                TERMINAL.println("This takes too long.");
                vouch.destroy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PlainClient signedIn(Path place) throws IOException, InterruptedException {
        String said = Files.readString(place.resolve("said"));
        Matcher person = READER.matcher(said);
        if (!person.find()) {
            throw new IOException("nobody to sign in as: " + said);
        }
        PlainClient client = new PlainClient(URI.create(StartedVouch.address(said)));
        client.signIn(person.group(1), person.group(2));
        return client;
    }

    private void run() throws Exception {
        TERMINAL.printf(
                "Java %s, %d processors%n%12s%10s%14s%14s%8s%16s%18s%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                "statements",
                "rows",
                "COPY, rows/s",
                "HTTP, rows/s",
                "ratio",
                "first byte, ms",
                "above idle, MiB");
        for (int statements : STATEMENTS) {
            desk.growTo(statements);
            measure(statements);
        }
    }

    private void measure(int statements) throws Exception {
        double[] copy = new double[ROUNDS];
        double[] http = new double[ROUNDS];
        double[] first = new double[ROUNDS];
        long rows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            rows = desk.copied();
            copy[round] = rows / seconds(begun);
            begun = System.nanoTime();
            try (InputStream file = reader.stream(LIST)) {
                if (file.read() < 0) {
                    throw new IOException("an empty file");
                }
                first[round] = seconds(begun) * 1000;
                file.transferTo(OutputStream.nullOutputStream());
            }
            http[round] = rows / seconds(begun);
        }
        TERMINAL.printf(
                Locale.ROOT,
                "%,12d%,10d%,14.0f%,14.0f%8.2f%16.0f%18.1f%n",
                statements,
                rows,
                median(copy),
                median(http),
                median(http) / median(copy),
                median(first),
                aboveIdle() / 1024.0 / 1024.0);
    }

    /** Collected every now and then while a file is read: what is garbage does not count. */
    private double aboveIdle() throws Exception {
        try (HeapOf heap = new HeapOf(process.pid())) {
            long idle = heap.alive();
            long most = idle;
            try (InputStream file = reader.stream(LIST)) {
                byte[] some = new byte[1 << 20];
                for (int probe = 0; probe < PROBES && file.readNBytes(some, 0, some.length) == some.length; probe++) {
                    most = Math.max(most, heap.alive());
                }
            }
            return most - idle;
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[ROUNDS / 2];
    }
}
