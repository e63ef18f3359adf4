package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrozenTableTest {

    private final byte[] csv = IntStream.rangeClosed(1, 250)
            .mapToObj(row -> "'=" + row + ",\"b\r\nc\"")
            .collect(Collectors.joining("\r\n", "claim,note\r\n", "\r\n"))
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void ofALongFileAPartIsRead() {
        FrozenTable part = FrozenTable.part(new ByteArrayInputStream(csv), 200, 100);

        assertThat(part.headers()).containsExactly("claim", "note");
        assertThat(part.rows())
                .hasSize(50)
                .startsWith(List.of("'=201", "b\r\nc"))
                .endsWith(List.of("'=250", "b\r\nc"));
        assertThat(FrozenTable.part(new ByteArrayInputStream(csv), 0, 3).rows())
                .extracting(row -> row.get(0))
                .containsExactly("'=1", "'=2", "'=3");
        assertThat(FrozenTable.part(new ByteArrayInputStream(csv), 300, 100).rows())
                .isEmpty();
    }

    @Test
    void aPageOfRowsKnowsHowManyThereAre() {
        RowsTable table = RowsTable.of(new ByteArrayInputStream(csv), 250, true, 3);

        assertThat(table.page().first()).isEqualTo(201);
        assertThat(table.page().last()).isEqualTo(250);
        assertThat(table.page().total()).isEqualTo(250);
        assertThat(table.page().hasNext()).isFalse();
    }
}
