package org.vouch.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.nodes.Document;
import org.vouch.web.browser.PlainClient;
import org.vouch.web.browser.PlainClient.Answer;

/** One report released from its page, and what lived in the heap of Vouch meanwhile. */
record TrialRelease(long process, PlainClient client, PrintStream terminal) {

    private static final int MILLISECONDS_BETWEEN = 3_000;

    void of(long report, int rows) throws Exception {
        try (HeapOf heap = new HeapOf(process)) {
            long idle = heap.alive();
            long begun = System.nanoTime();
            Document page = client.page("report?id=" + report);
            double seen = seconds(begun);
            AtomicLong most = new AtomicLong(idle);
            begun = System.nanoTime();
            Answer answer = watched(heap, most, page);
            double released = seconds(begun);
            if (!answer.leadsTo().contains("/edition?")) {
                throw new IOException(rows + " rows were not released: " + answer.status() + " "
                        + answer.page().select(".message, [role=alert]").text());
            }
            begun = System.nanoTime();
            client.page("edition?report=" + report + "&number=1");
            terminal.printf(
                    "%,d rows: page %.1f s, release %.1f s, %d MiB above %d MiB idle, page of the edition %.1f s%n",
                    rows, seen, released, (most.get() - idle) >> 20, idle >> 20, seconds(begun));
        }
    }

    /** Collects every now and then while it is released: what is garbage does not count, and the release takes longer. */
    private Answer watched(HeapOf heap, AtomicLong most, Document page) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread watch = new Thread(() -> {
            while (!over.get()) {
                most.accumulateAndGet(heap.alive(), Math::max);
                synchronized (over) {
                    try {
                        over.wait(MILLISECONDS_BETWEEN);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            }
        });
        watch.start();
        try {
            return client.submit(page, "release-form", "release-form:release", Map.of());
        } finally {
            over.set(true);
            watch.interrupt();
            watch.join();
        }
    }

    static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
