package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.report.EditionJudgement;
import org.vouch.domain.report.EditionJudgement.Withdrawal;
import org.vouch.domain.report.EditionJudgements;
import org.vouch.domain.report.EditionPart;
import org.vouch.domain.report.FrozenFinding;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaEditionJudgements implements EditionJudgements {

    private static final String EDITION =
            " FROM edition e JOIN %s j ON j.edition_id = e.id" + " WHERE e.report_id = ? AND e.number = ?";
    private static final String PEOPLE = "SELECT j.part, j.name" + EDITION.formatted("edition_person")
            + " ORDER BY j.name <> e.drafter_name, j.name";
    private static final String FINDINGS = "SELECT j.*" + EDITION.formatted("edition_finding") + " ORDER BY j.position";
    private static final String WITHDRAWAL = "SELECT j.*" + EDITION.formatted("edition_withdrawal");

    private final Sql sql;

    @Inject
    JpaEditionJudgements(Sql sql) {
        this.sql = sql;
    }

    protected JpaEditionJudgements() {
        this(null);
    }

    @Override
    public EditionJudgement of(ReportId report, int number) {
        Map<EditionPart, List<String>> people = new EnumMap<>(EditionPart.class);
        sql.list(
                        PEOPLE,
                        row -> Map.entry(EditionPart.valueOf(row.getString("part")), row.getString("name")),
                        report.value(),
                        number)
                .forEach(person -> people.computeIfAbsent(person.getKey(), part -> new ArrayList<>())
                        .add(person.getValue()));
        return new EditionJudgement(
                people,
                sql.list(FINDINGS, JpaEditionJudgements::finding, report.value(), number),
                sql.one(WITHDRAWAL, JpaEditionJudgements::withdrawal, report.value(), number)
                        .orElse(null));
    }

    private static FrozenFinding finding(ResultSet row) throws SQLException {
        long statement = row.getLong("statement_id");
        RuleFinding found = RuleFinding.kept(
                HouseRule.valueOf(row.getString("rule")),
                row.getLong("claim_id"),
                statement == 0 ? null : statement,
                row.getString("words"),
                row.getBoolean("holds"));
        return new FrozenFinding(
                found,
                row.getString("accepted_by_name"),
                Columns.instant(row, "accepted_at"),
                row.getString("accepted_reason"));
    }

    private static Withdrawal withdrawal(ResultSet row) throws SQLException {
        return new Withdrawal(
                row.getString("reason"), row.getString("withdrawn_by_name"), Columns.instant(row, "withdrawn_at"));
    }
}
