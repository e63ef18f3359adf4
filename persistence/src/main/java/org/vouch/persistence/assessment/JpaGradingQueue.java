package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.GradingQueue;
import org.vouch.domain.assessment.GradingRules;
import org.vouch.domain.assessment.RuleBook;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.LikePattern;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

/**
 * What waits for a grade of whoever asks. A subject stays in it for everybody who has not judged it until the desk has its
 * grade, so that its leaving tells nothing of others.
 */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaGradingQueue implements GradingQueue {

    private final Sql sql;
    private final Actor actor;
    private final RuleBook rules;
    private final Clock clock;

    @Inject
    JpaGradingQueue(Sql sql, Actor actor, RuleBook rules, Clock clock) {
        this.sql = sql;
        this.actor = actor;
        this.rules = rules;
        this.clock = clock;
    }

    protected JpaGradingQueue() {
        this(null, null, null, null);
    }

    @Override
    public Page<ToGrade> sources(GradingFilter filter, PageRequest page) {
        Where where = (filter.report() == null ? waits().and("s.retired_at IS NULL") : waits())
                .and(
                        "EXISTS (SELECT FROM statement t JOIN chosen_statement c ON c.statement_id = t.id"
                                + " JOIN report_item i ON i.id = c.report_item_id"
                                + " WHERE t.holder_id = s.id AND i.report_id = ?)",
                        Optional.ofNullable(filter.report()))
                .and(
                        "EXISTS (SELECT FROM source_name m WHERE m.source_id = s.id" + " AND folded(m.text)"
                                + LikePattern.HOLDS + ")",
                        Optional.ofNullable(filter.text()));
        return new Page<>(
                rows(WaitingRows.SOURCES, where, page, ofSources()),
                count(WaitingRows.FROM_SOURCES, where, ofSources()),
                page);
    }

    @Override
    public Page<ToGrade> statements(GradingFilter filter, PageRequest page) {
        Where where = waits().and(
                        "EXISTS (SELECT FROM chosen_statement c JOIN report_item i ON i.id = c.report_item_id"
                                + " WHERE c.statement_id = t.id AND i.report_id = ?)",
                        Optional.ofNullable(filter.report()))
                .and("folded(t.gist)" + LikePattern.HOLDS, Optional.ofNullable(filter.text()));
        return new Page<>(
                rows(WaitingRows.STATEMENTS, where, page, ofStatements()),
                count(WaitingRows.FROM_STATEMENTS, where, ofStatements()),
                page);
    }

    @Override
    public long waiting() {
        Where sources = waits().and("s.retired_at IS NULL");
        return count(WaitingRows.FROM_SOURCES, sources, ofSources())
                + count(WaitingRows.FROM_STATEMENTS, waits(), ofStatements());
    }

    private Object[] ofSources() {
        return new Object[] {me(), me(), rules.inForce().sources()};
    }

    private Object[] ofStatements() {
        GradingRules inForce = rules.inForce();
        return new Object[] {me(), inForce.alone(), inForce.statements()};
    }

    private Where waits() {
        return new Where().and(WaitingRows.WAITS, today(), me(), me());
    }

    private List<ToGrade> rows(String select, Where where, PageRequest page, Object... asking) {
        Object[] asked = before(where.arguments((long) page.size(), page.offset()), asking);
        return sql.list(
                select + where + WaitingRows.ORDER + " LIMIT ? OFFSET ?", WaitingRows::read, before(asked, today()));
    }

    private long count(String from, Where where, Object... asking) {
        return sql.count("SELECT count(*) " + from + where, before(where.arguments(), asking));
    }

    private static Object[] before(Object[] arguments, Object... first) {
        Object[] all = new Object[first.length + arguments.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(arguments, 0, all, first.length, arguments.length);
        return all;
    }

    private long me() {
        return actor.staff().id().value();
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
