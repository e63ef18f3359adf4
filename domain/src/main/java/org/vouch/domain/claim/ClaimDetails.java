package org.vouch.domain.claim;

import java.util.List;
import java.util.Objects;
import org.vouch.domain.source.SourceHint;

/**
 * One claim and what bears on it.
 *
 * @param version for a form that revises it
 * @param note or null
 * @param matters what it is about, in the order of the alphabet
 * @param accused whom it accuses of something, by name
 * @param statements the earliest first
 * @param reports the titles of reports that have it
 */
public record ClaimDetails(
        ClaimId id,
        long version,
        String text,
        String note,
        List<String> matters,
        List<SourceHint> accused,
        List<StatementRow> statements,
        List<String> reports) {

    public ClaimDetails {
        accused = List.copyOf(accused);
        statements = List.copyOf(statements);
        reports = List.copyOf(reports);
    }

    /** Those that take the stance on this claim. */
    public List<StatementRow> taking(Stance stance) {
        return statements.stream()
                .filter(s -> s.bearings().stream().anyMatch(b -> b.claim().equals(id) && b.stance() == stance))
                .toList();
    }

    public long holdersTaking(Stance stance) {
        return taking(stance).stream().map(StatementRow::holder).distinct().count();
    }

    public long articles() {
        return statements.stream()
                .flatMap(s -> s.citations().stream())
                .map(CitationRow::article)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    public boolean inUse() {
        return !(statements.isEmpty() && reports.isEmpty());
    }
}
