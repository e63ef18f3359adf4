package org.vouch.persistence.claim;

import java.util.List;
import java.util.Set;
import org.vouch.domain.claim.StatementFilter;
import org.vouch.domain.source.SourceId;
import org.vouch.persistence.shared.LikePattern;
import org.vouch.persistence.shared.Where;

/** What a filter of statements asks, as conditions on {@code statement s}, save the one a facet counts for itself. */
final class StatementConditions {

    enum Facets {
        NONE,
        STANCE,
        GRADE,
        HOLDER,
        OUTLET
    }

    private static final String OUTLET =
            "EXISTS (SELECT 1 FROM citation c JOIN article_version v ON v.id = c.article_version_id"
                    + " JOIN article a ON a.id = v.article_id WHERE c.statement_id = s.id AND a.outlet_id = ANY (?::bigint[]))";
    private static final String TEXT = "folded(s.gist)" + LikePattern.HOLDS + " OR EXISTS"
            + " (SELECT 1 FROM citation c WHERE c.statement_id = s.id AND folded(c.quote)" + LikePattern.HOLDS + ")";
    private static final String GRADE =
            "coalesce((SELECT g.grade FROM grade_of_record g WHERE g.statement_id = s.id), '0') = ANY (?)";

    private StatementConditions() {}

    static Where of(StatementFilter filter, Facets without) {
        Where where = new Where();
        if (filter.text() != null) {
            where.and(TEXT, filter.text(), filter.text());
        }
        if (without != Facets.HOLDER) {
            where.andAny("s.holder_id = ANY (?::bigint[])", numbers(filter.holders()));
        }
        if (without != Facets.OUTLET) {
            where.andAny(OUTLET, numbers(filter.outlets()));
        }
        bearing(where, filter, without);
        Set<Integer> grades = filter.grades();
        if (!grades.isEmpty() && without != Facets.GRADE) {
            where.and(GRADE, grades.stream().map(String::valueOf).toList());
        }
        made(where, filter);
        return where;
    }

    private static void bearing(Where where, StatementFilter filter, Facets without) {
        boolean stances = !filter.stances().isEmpty() && without != Facets.STANCE;
        String of = "EXISTS (SELECT 1 FROM bearing b WHERE b.statement_id = s.id";
        if (filter.claim() != null && stances) {
            where.and(
                    of + " AND b.claim_id = ? AND b.stance = ANY (?))",
                    filter.claim().value(),
                    filter.stances());
        } else if (filter.claim() != null) {
            where.and(of + " AND b.claim_id = ?)", filter.claim().value());
        } else if (stances) {
            where.and(of + " AND b.stance = ANY (?))", filter.stances());
        }
    }

    /** A statement whose day is known in part is wanted where it may have been made in the period. */
    private static void made(Where where, StatementFilter filter) {
        if (filter.made() == null) {
            return;
        }
        where.and("s.made_on IS NOT NULL");
        if (filter.madeFrom() != null) {
            where.and("s.made_latest IS NULL OR s.made_latest >= ?", filter.madeFrom());
        }
        if (filter.madeTo() != null) {
            where.and("s.made_earliest IS NULL OR s.made_earliest <= ?", filter.madeTo());
        }
    }

    static List<Long> numbers(Set<SourceId> sources) {
        return sources.stream().map(SourceId::value).toList();
    }
}
