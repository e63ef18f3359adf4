package org.vouch.persistence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.corroboration.GraphAdapters;
import org.vouch.persistence.shared.CountedStatements;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.user.Colleagues;

/** All that the page of one claim reads, however much is said on it. */
class ClaimPageIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    /** Parameters: the claim, how many statements on it, whoever recorded them. */
    private static final String SAID = """
            INSERT INTO claim (id, version, text, created_at) VALUES (%1$d, 1, 'Claim %1$d', now());
            INSERT INTO source (id, version, kind, created_at)
                SELECT %1$d + n, 1, 'OFFICIAL', now() FROM generate_series(1, %2$d) n;
            INSERT INTO source_name (id, source_id, position, kind, text)
                SELECT %1$d + n, %1$d + n, 0, 'CANONICAL', 'Official ' || n FROM generate_series(1, %2$d) n;
            INSERT INTO article (id, version, outlet_id, title, language, created_at)
                VALUES (%1$d, 1, %1$d + 1, 'Title', 'en', now());
            INSERT INTO capture (id, bytes, sha256, media_type, charset, captured_at, captured_by)
                VALUES (%1$d, '', 'e3b0', 'text/plain', 'UTF-8', now(), %3$d);
            INSERT INTO article_version (id, article_id, number, kind, text, capture_id)
                VALUES (%1$d, %1$d, 1, 'ORIGINAL', 'text', %1$d);
            INSERT INTO statement (id, version, holder_id, gist, basis, created_at)
                SELECT %1$d + n, 1, %1$d + n, 'It is so', 'NOT_STATED', now() FROM generate_series(1, %2$d) n;
            INSERT INTO bearing (id, claim_id, statement_id, stance)
                SELECT %1$d + n, %1$d, %1$d + n, 'ASSERTS' FROM generate_series(1, %2$d) n;
            INSERT INTO citation (id, statement_id, article_version_id, quote, prefix, suffix, span_start, span_end,
                    quote_mode, naming, created_at, created_by)
                SELECT %1$d + n, %1$d + n, %1$d, 'text', '', '', 0, 4, 'DIRECT', 'NAMED', now(), %3$d
                FROM generate_series(1, %2$d) n;
            INSERT INTO hop (id, citation_id, position, source_id, act)
                SELECT %1$d + n, %1$d + n, 0, %1$d + n, 'SAYS' FROM generate_series(1, %2$d) n""";

    private final CountedStatements counted = new CountedStatements(postgres.dataSource());
    private final Sql sql = counted.sql();

    @Test
    void aThousandStatementsOnAClaimAskNoMoreThanTen() throws SQLException {
        StaffMember brandt = Colleagues.editor(postgres, "R. Brandt");
        ClaimId ten = said(1_000_000, 10, brandt);
        ClaimId thousand = said(2_000_000, 1_000, brandt);

        int asked = counted.during(() -> assertThat(read(ten)).isEqualTo(10));

        assertThat(counted.during(() -> assertThat(read(thousand)).isEqualTo(1_000)))
                .isEqualTo(asked);
        assertThat(asked).isPositive();
    }

    /** What the page asks of its ports; @return how many statements it shows. */
    private int read(ClaimId claim) {
        ClaimGraphs graphs = GraphAdapters.graphs(sql);
        ClaimGraph graph = graphs.of(claim);
        assertThat(graphs.names(graph)).hasSize(graph.statements().size());
        GraphAdapters.findings(sql).ofClaim(claim);
        return new JpaClaimReading(sql, new StatementRows(sql, new CitationRows(sql)))
                .details(claim)
                .statements()
                .size();
    }

    private static ClaimId said(long claim, int statements, StaffMember by) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SAID.formatted(claim, statements, by.id().value()));
        }
        return new ClaimId(claim);
    }
}
