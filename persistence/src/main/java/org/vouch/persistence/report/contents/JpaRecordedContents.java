package org.vouch.persistence.report.contents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.Involved;
import org.vouch.domain.report.contents.Recorded;
import org.vouch.domain.report.contents.RecordedContents;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaRecordedContents implements RecordedContents {

    private final Sql sql;

    @Inject
    JpaRecordedContents(Sql sql) {
        this.sql = sql;
    }

    protected JpaRecordedContents() {
        this(null);
    }

    @Override
    public Recorded of(ReportId report) {
        StatementRows statements = new StatementRows(sql, report.value());
        CitationRows citations = new CitationRows(sql, report.value());
        List<BearingEntry> bearings = statements.bearings();
        List<StatementEntry> told = statements.statements();
        return new Recorded(
                statements.claims(),
                bearings,
                told,
                statements.figures(),
                statements.caveats(),
                statements.evidence(),
                citations.citations(),
                citations.hops(),
                citations.articles(),
                new GradeRows(sql).of(grades(bearings, told)));
    }

    @Override
    public Involved sources(Collection<Long> sources) {
        return new SourceRows(sql).of(sources);
    }

    private static List<Long> grades(List<BearingEntry> bearings, List<StatementEntry> told) {
        return Stream.concat(
                        bearings.stream().map(BearingEntry::reliabilityGrade),
                        told.stream().map(StatementEntry::credibilityGrade))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
