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
 * collector's included, so that other work on the machine counts little; each is the median of five rounds. {@code ./reckoning-benchmark} runs it.
 */
final class ReckoningBenchmark {

    private static final long SEED = 2024;
    private static final int[] DESKS = {10_000, 100_000, 1_000_000};
    private static final int[] CLAIMS = {1_000, 10_000, 100_000};
    private static final int ROUNDS = 5;
    private static final int WARM = 20;

    /** A round goes through so many statements at least: the clock of the process counts hundredths of a second. */
    private static final int LEAST_OF_A_ROUND = 300_000;

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
        warmUp();
        for (int size : DESKS) {
            List<ClaimGraph> graphs = new LargeDesk(SEED, size).graphs();
            measure("all of " + graphs.size() + " claims", graphs);
        }
        LargeDesk desk = new LargeDesk(SEED, 1_000_000);
        for (int size : CLAIMS) {
            measure("one claim", List.of(desk.graph(size)));
        }
        TERMINAL.println("All that was counted, so that it had to be: " + sink);
    }

    private void warmUp() {
        List<ClaimGraph> graphs = new LargeDesk(SEED + 1, DESKS[0]).graphs();
        median(WARM, () -> sum(graphs, ReckoningBenchmark::reckoned));
        median(WARM, () -> sum(graphs, graph -> components(PlainComponents.of(graph))));
    }

    private void measure(String what, List<ClaimGraph> graphs) {
        int statements =
                graphs.stream().mapToInt(graph -> graph.statements().size()).sum();
        int times = Math.max(1, LEAST_OF_A_ROUND / statements);
        double reckoned = median(times, () -> sum(graphs, ReckoningBenchmark::reckoned));
        double built = median(times, () -> sum(graphs, graph -> components(PlainComponents.of(graph))));
        List<Graph<SourceId, DefaultEdge>> plain =
                graphs.stream().map(PlainComponents::of).toList();
        double alone = median(times, () -> sum(plain, ReckoningBenchmark::components));
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

    private static long components(Graph<SourceId, DefaultEdge> plain) {
        return PlainComponents.components(plain).size();
    }

    /** Of one time, in milliseconds; two rounds before are not counted. */
    private double median(int times, LongSupplier work) {
        double[] rounds = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long begun = MACHINE.getProcessCpuTime();
            for (int time = 0; time < times; time++) {
                sink += work.getAsLong();
            }
            if (round >= 0) {
                rounds[round] = (MACHINE.getProcessCpuTime() - begun) / 1e6 / times;
            }
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
