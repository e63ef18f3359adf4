package org.vouch.domain.corroboration;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.source.SourceId;

/**
 * How long it takes to reckon all claims of a large desk from memory, and one large claim; each beside what JGraphT needs
 * for nothing but the connected components of the same graphs. Times are processor time of the whole process, the
 * collector's included, so that other work on the machine counts little; each is the median of several rounds after as
 * many that are not counted. {@code ./reckoning-benchmark} runs it.
 */
final class ReckoningBenchmark {

    private static final long SEED = 2024;
    private static final int[] DESKS = {10_000, 100_000, 1_000_000};
    private static final int[] CLAIMS = {100, 1_000, 10_000, 100_000};
    private static final int LEAST_WORK = 3_000_000;

    @SuppressWarnings("SystemOut") // whoever runs a benchmark by hand reads it
    private static final PrintStream TERMINAL = System.out;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long sink;

    private ReckoningBenchmark() {}

    public static void main(String[] arguments) {
        new ReckoningBenchmark().run();
    }

    private void run() {
        TERMINAL.printf(
                "Java %s, %d processors, %d MB heap%n",
                Runtime.version(),
                MACHINE.getAvailableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        TERMINAL.printf(
                "%-22s%12s%14s%14s%14s%10s%10s%10s%n",
                "", "statements", "reckoned, ms", "JGraphT, ms", "no building", "ratio", "ratio", "us each");
        for (int size : DESKS) {
            List<ClaimGraph> graphs = new LargeDesk(SEED, size).graphs();
            measure("all of " + graphs.size() + " claims", graphs);
        }
        LargeDesk desk = new LargeDesk(SEED, 1_000_000);
        for (int size : CLAIMS) {
            measure("one claim", List.of(desk.graph(size)));
        }
        TERMINAL.println("(" + sink + ")");
    }

    private void measure(String what, List<ClaimGraph> graphs) {
        int statements =
                graphs.stream().mapToInt(graph -> graph.statements().size()).sum();
        int rounds = Math.max(5, Math.min(301, LEAST_WORK / statements | 1));
        double reckoned = median(rounds, () -> sum(graphs, ReckoningBenchmark::reckoned));
        double built = median(
                rounds,
                () -> sum(
                        graphs,
                        graph -> PlainComponents.components(PlainComponents.of(graph))
                                .size()));
        List<Graph<SourceId, DefaultEdge>> plain =
                graphs.stream().map(PlainComponents::of).toList();
        double alone = median(
                rounds,
                () -> sum(plain, graph -> PlainComponents.components(graph).size()));
        TERMINAL.printf(
                Locale.ROOT,
                "%-22s%,12d%14.2f%14.2f%14.2f%10.2f%10.2f%10.2f%n",
                what,
                statements,
                reckoned,
                built,
                alone,
                reckoned / built,
                reckoned / alone,
                reckoned * 1000 / statements);
    }

    private static long reckoned(ClaimGraph graph) {
        ClaimNumbers numbers = ClaimNumbers.of(new ClaimId(1), graph);
        return (long) numbers.origins() + numbers.possible() + numbers.denying();
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> of) {
        long sum = 0;
        for (T one : all) {
            sum += of.applyAsLong(one);
        }
        return sum;
    }

    /** In milliseconds. */
    private double median(int rounds, LongSupplier work) {
        long[] times = new long[rounds];
        for (int round = -rounds; round < rounds; round++) {
            long begun = MACHINE.getProcessCpuTime();
            sink += work.getAsLong();
            if (round >= 0) {
                times[round] = MACHINE.getProcessCpuTime() - begun;
            }
        }
        Arrays.sort(times);
        return times[rounds / 2] / 1e6;
    }
}
