package org.vouch.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.launch.VouchJar;
import org.vouch.web.browser.PlainClient;

/**
 * Ten clients save statements of the sample desk through its pages; Vouch is killed in the midst of it and started
 * again; and every save that was acknowledged has to be there, whole, with its entry in the audit trail. In every second
 * round its database server is killed, too. {@code ./crash-trial} runs it.
 */
class CrashTrial {

    private static final int CLIENTS = 10;
    private static final int ROUNDS = Integer.getInteger("vouch.trial.rounds", 20);
    private static final long SEED = Long.getLong("vouch.trial.seed", System.nanoTime());
    private static final int LEAST_SAVES = 20;
    private static final int MOST_SAVES = 120;
    private static final int MOST_MILLISECONDS_MORE = 200;
    private static final int PATIENCE_SECONDS = 120;
    private static final List<String> EDITORS = List.of("brandt", "okafor", "adler");
    private static final Pattern PERSON = Pattern.compile("sign in as (\\S+) with (\\S+) ");

    @SuppressWarnings("SystemOut") // whoever runs a trial by hand watches it
    private final PrintStream terminal = System.out;

    private final Random random = new Random(SEED);
    private final Map<String, String> passwords = new HashMap<>();
    private final List<Saver> savers = IntStream.range(0, CLIENTS)
            .mapToObj(i -> new Saver(i + 1L, EDITORS.get(i % EDITORS.size())))
            .toList();

    @TempDir
    private Path place;

    private VouchJar vouch;
    private Process process;

    @Test
    void everyAcknowledgedSaveIsThereAfterEveryKill() throws Exception {
        vouch = new VouchJar(place);
        start("--sample");
        terminal.printf("%d clients, %d rounds, seed %d%n", CLIENTS, ROUNDS, SEED);
        List<PlainClient> clients = signedIn();
        for (int round = 1; round <= ROUNDS; round++) {
            boolean databaseToo = round % 2 == 0;
            int before = savers.stream().mapToInt(Saver::acknowledged).sum();
            saveUntilKilled(clients, databaseToo);
            int acknowledged = savers.stream().mapToInt(Saver::acknowledged).sum() - before;
            long inFlight =
                    savers.stream().filter(s -> s.begun() > s.acknowledged()).count();

            start();
            clients = signedIn();
            int kept = examine(clients);
            terminal.printf(
                    "round %2d, killed %s: %3d saves acknowledged, %2d in flight (%d of them kept), lost=0%n",
                    round, databaseToo ? "with its database" : "alone            ", acknowledged, inFlight, kept);
        }
    }

    @AfterEach
    void nothingIsLeftRunning() throws Exception {
        if (process.isAlive()) {
            process.destroy();
        } else if (Files.exists(vouch.data().resolve("postgres/postmaster.pid"))) {
            vouch.database().destroy();
        }
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void start(String... options) throws IOException, InterruptedException {
        process = vouch.start(options);
        String said = vouch.firstWords();
        assertThat(said).contains("Vouch is ready at");
        PERSON.matcher(said).results().forEach(person -> passwords.put(person.group(1), person.group(2)));
    }

    private List<PlainClient> signedIn() throws IOException, InterruptedException {
        List<PlainClient> clients = new ArrayList<>();
        for (Saver saver : savers) {
            PlainClient client = new PlainClient(URI.create("http://127.0.0.1:" + vouch.port() + "/"));
            client.signIn(saver.signInName(), passwords.get(saver.signInName()));
            clients.add(client);
        }
        return clients;
    }

    private void saveUntilKilled(List<PlainClient> clients, boolean databaseToo) throws Exception {
        AtomicBoolean killed = new AtomicBoolean();
        CountDownLatch enough = new CountDownLatch(LEAST_SAVES + random.nextInt(MOST_SAVES - LEAST_SAVES));
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Saver saver = savers.get(i);
                PlainClient client = clients.get(i);
                running.add(threads.submit(() -> {
                    saver.saveOn(client, enough::countDown, killed::get);
                    return null;
                }));
            }
            assertThat(enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("clients can save")
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(MOST_MILLISECONDS_MORE)); // any moment will do
            killed.set(true);
            kill(databaseToo);
            for (Future<?> one : running) {
                one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a save failed while Vouch was alive", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private void kill(boolean databaseToo) throws IOException, InterruptedException {
        if (databaseToo) {
            ProcessHandle postmaster = vouch.database();
            List<ProcessHandle> servers = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            servers.forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly().waitFor();
    }

    /** How many of the saves that were in flight were kept. */
    private int examine(List<PlainClient> clients) throws IOException, InterruptedException, SQLException {
        int keptInFlight = 0;
        try (Trail trail = new Trail(vouch.data())) {
            for (int i = 0; i < CLIENTS; i++) {
                Saver saver = savers.get(i);
                int found = saver.found(clients.get(i));
                assertThat(found)
                        .as("s%d: the last save acknowledged, or the one in flight", saver.statement())
                        .isBetween(saver.acknowledged(), saver.begun());
                assertThat(trail.savesOf(saver.statement()))
                        .as("s%d: entries of the audit trail", saver.statement())
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, found).boxed().toList());
                keptInFlight += found - saver.acknowledged();
                saver.goOnFrom(found);
            }
        }
        return keptInFlight;
    }
}
