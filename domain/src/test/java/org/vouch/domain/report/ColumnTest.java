package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnTest {

    private static final String CONTRACT = "report, edition, item, claim_id, claim, stance, statement_id, statement,"
            + " holder, holder_kind, holder_affiliation, naming, made_on, setting, basis, reliability,"
            + " reliability_grounds, credibility, credibility_grounds, overruled, figures, caveats, evidence, origin,"
            + " outlets, paths, origins, origins_possible, citation_id, quote, quote_mode, cue, chain, sourcing_line,"
            + " publisher, title, published_on, url, captured_at, text_sha256, note";

    @Test
    void theColumnsAreTheContractInItsOrder() {
        List<String> headers =
                Arrays.stream(Column.values()).map(Column::header).toList();

        assertThat(headers).hasSize(41).containsExactly(CONTRACT.split(", "));
    }

    @Test
    void whatARowDoesNotSayStandsThereEmpty() {
        ExportRow row = new ExportRow(Map.of(Column.CLAIM_ID, "c9"));

        assertThat(row.inOrder()).hasSize(41);
        assertThat(row.cell(Column.CLAIM_ID)).isEqualTo("c9");
        assertThat(row.cell(Column.ORIGIN)).isEmpty();
    }
}
