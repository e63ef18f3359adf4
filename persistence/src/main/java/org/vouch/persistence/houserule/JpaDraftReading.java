package org.vouch.persistence.houserule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.vouch.domain.houserule.Accused;
import org.vouch.domain.houserule.ChosenFacts;
import org.vouch.domain.houserule.CitedFacts;
import org.vouch.domain.houserule.DraftReading;
import org.vouch.domain.houserule.GradeFacts;
import org.vouch.domain.houserule.ItemFacts;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** Five statements for a report of any length. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaDraftReading implements DraftReading {

    private final Sql sql;

    @Inject
    JpaDraftReading(Sql sql) {
        this.sql = sql;
    }

    protected JpaDraftReading() {
        this(null);
    }

    @Override
    public List<ItemFacts> of(long report) {
        Grouped<CitedFacts> cited =
                Grouped.read(sql, DraftStatements.CITED, "statement_id", JpaDraftReading::cited, report);
        Grouped<FigureLine> figures =
                Grouped.read(sql, DraftStatements.FIGURES, "statement_id", JpaDraftReading::figure, report);
        Grouped<Accused> accused =
                Grouped.read(sql, DraftStatements.ACCUSED, "claim_id", JpaDraftReading::accused, report);
        Grouped<ChosenFacts> chosen =
                Grouped.read(sql, DraftStatements.CHOSEN, "claim_id", row -> chosen(row, cited, figures), report);
        return sql.list(
                DraftStatements.ITEMS,
                row -> new ItemFacts(
                        row.getLong("claim_id"),
                        row.getString("note"),
                        chosen.of(row.getLong("claim_id")),
                        accused.of(row.getLong("claim_id"))),
                report);
    }

    private static ChosenFacts chosen(ResultSet row, Grouped<CitedFacts> cited, Grouped<FigureLine> figures)
            throws SQLException {
        long id = row.getLong("id");
        return new ChosenFacts(
                row.getLong("claim_id"),
                id,
                row.getLong("holder_id"),
                row.getString("holder"),
                PartialDate.ofNullable(row.getString("made_on")),
                row.getInt("unnamed"),
                row.getString("lost"),
                row.getInt("caveats"),
                row.getInt("unverified"),
                new GradeFacts(
                        row.getString("grade"),
                        row.getObject("review_on", LocalDate.class),
                        row.getString("overruled_by")),
                new GradeFacts(row.getString("rel_grade"), row.getObject("rel_review", LocalDate.class), null),
                cited.of(id),
                figures.of(id));
    }

    private static CitedFacts cited(ResultSet row) throws SQLException {
        return new CitedFacts(
                row.getLong("id"),
                row.getString("title"),
                row.getInt("read_in"),
                row.getInt("latest"),
                row.getBoolean("retracted"));
    }

    private static FigureLine figure(ResultSet row) throws SQLException {
        return new FigureLine(
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                row.getString("words"),
                row.getString("unit"),
                row.getString("phase"),
                row.getBoolean("approximate"),
                PartialDate.ofNullable(row.getString("as_of")));
    }

    private static Accused accused(ResultSet row) throws SQLException {
        return new Accused(
                row.getLong("source_id"),
                row.getString("name"),
                Columns.strings(row, "names"),
                row.getBoolean("heard"));
    }
}
