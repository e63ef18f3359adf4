package org.vouch.domain.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file under {@code corroboration} is a small graph: one rule, or one trap. */
class GraphFilesTest {

    @ParameterizedTest
    @MethodSource("files")
    void aGraphComesToWhatItsFileExpects(Path file) throws IOException {
        GraphFile graph = GraphFile.read(file);

        assertThat(graph.reckoned()).as(file.getFileName().toString()).isEqualTo(graph.expected());
    }

    @Test
    void thereAreAtLeastFortyOfThem() throws IOException, URISyntaxException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
    }

    static List<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(GraphFilesTest.class.getResource("/corroboration").toURI());
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
