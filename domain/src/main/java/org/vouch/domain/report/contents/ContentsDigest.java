package org.vouch.domain.report.contents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.report.FileBytes;

/** Entry by entry, so that nothing is held twice. */
final class ContentsDigest {

    private ContentsDigest() {}

    static String of(EditionContents contents) {
        return FileBytes.digest(to -> {
            for (Collection<?> part : parts(contents)) {
                for (Object entry : part) {
                    line(entry, to);
                }
            }
        });
    }

    private static List<Collection<?>> parts(EditionContents contents) {
        Recorded recorded = contents.recorded();
        Stream<Collection<?>> parts = Stream.of(
                recorded.claims(),
                recorded.bearings(),
                recorded.statements(),
                recorded.figures(),
                recorded.caveats(),
                recorded.evidence(),
                recorded.citations(),
                recorded.hops(),
                recorded.articles(),
                recorded.grades(),
                contents.involved().sources(),
                contents.involved().affiliations());
        Stream<Collection<?>> origins =
                contents.origins().stream().flatMap(claim -> Stream.of(graph(claim), claim.overrulings()));
        return Stream.concat(parts, origins).toList();
    }

    /** What origins were reckoned from, which is read in no order. How they were reckoned follows from it. */
    private static List<String> graph(ReckonedClaim claim) {
        ClaimGraph graph = claim.graph();
        return Stream.of(
                        graph.statements(),
                        graph.citations(),
                        graph.evidence(),
                        graph.affiliations(),
                        graph.carried(),
                        graph.findings(),
                        graph.unknown())
                .flatMap(Collection::stream)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static void line(Object entry, OutputStream to) throws IOException {
        to.write(entry.toString().getBytes(StandardCharsets.UTF_8));
        to.write('\n');
    }
}
