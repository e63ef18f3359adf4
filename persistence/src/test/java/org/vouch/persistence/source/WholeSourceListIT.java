package org.vouch.persistence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.shared.CsvColumn;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceFilter;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.source.WholeSourceList;
import org.vouch.persistence.shared.LongRead;
import org.vouch.persistence.shared.PostgresFixture;

class WholeSourceListIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @BeforeAll
    static void aDeskByTheNumbers() throws IOException, SQLException {
        try (InputStream script = WholeSourceListIT.class.getResourceAsStream("/long-lists.sql");
                Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aFilteredListHasTheSameSourcesInTheSameOrder(long seed) {
        Random random = new Random(seed);
        SourceFilter filter = new SourceFilter(
                random.nextInt(3) == 0 ? "genc" : null,
                null,
                random.nextBoolean() ? Set.of(SourceKind.OFFICIAL, SourceKind.NEWS_OUTLET) : Set.of(),
                random.nextInt(3) == 0 ? Set.of("UA", "-") : Set.of(),
                Set.of(),
                random.nextInt(3) == 0 ? Set.of("NONE") : Set.of(),
                random.nextInt(5) == 0);
        List<String> sorts = List.of("name", "kind", "grade", "holds", "carries", "last");
        PageRequest order = new PageRequest(1, 100, sorts.get(random.nextInt(sorts.size())), random.nextBoolean());

        List<String> listed = new JpaSourceListing(postgres.sql())
                .page(filter, order).rows().stream()
                        .map(row -> Long.toString(row.id().value()))
                        .toList();

        assertThat(read(filter, order)).extracting(row -> row[0]).containsExactlyElementsOf(listed);
    }

    @Test
    void theColumnsAreThoseThatAreReadAndManyNamesStandInOneCell() {
        SourceFilter all = new SourceFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), false);
        List<String> headers =
                WholeSourceList.COLUMNS.stream().map(CsvColumn::header).toList();

        String[] ten = read(all, new PageRequest(1, 12, "name", false)).stream()
                .filter(row -> row[0].equals("10"))
                .findFirst()
                .orElseThrow();

        assertThat(ten).hasSize(headers.size());
        assertThat(ten[headers.indexOf("kind")]).isEqualTo("government body");
        assertThat(ten[headers.indexOf("names")]).isEqualTo("Also 10");
        assertThat(ten[headers.indexOf("affiliations")]).isEqualTo("organ of Zgenc11 (since 2020)");
        assertThat(ten[headers.indexOf("statements")]).isEqualTo("40");
    }

    private static List<String[]> read(SourceFilter filter, PageRequest order) {
        List<String[]> rows = new ArrayList<>();
        new JpaWholeSourceList(new LongRead(postgres.sql()), new AsOf(), Clock.systemUTC())
                .read(filter, order, rows::add);
        return rows;
    }
}
