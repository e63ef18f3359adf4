package org.vouch.persistence.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.statement.Statement;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.statement.StatementUse;
import org.vouch.domain.statement.Statements;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaStatements implements Statements {

    private static final String USE = """
            SELECT CASE
                WHEN EXISTS (SELECT 1 FROM chosen_statement WHERE statement_id = ?1) THEN 'REPORT'
                WHEN EXISTS (SELECT 1 FROM standing_record_grade WHERE statement_id = ?1) THEN 'GRADE'
                WHEN EXISTS (SELECT 1 FROM grading_round WHERE statement_id = ?1 AND state <> 'SETTLED') THEN 'JUDGING'
                WHEN EXISTS (SELECT 1 FROM statement WHERE rests_on_statement_id = ?1) THEN 'BASIS'
            END
            """;

    private final EntityManager entities;

    @Inject
    JpaStatements(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaStatements() {
        this(null);
    }

    @Override
    public StatementId add(Statement statement) {
        Writes.add(entities, statement);
        return statement.id();
    }

    @Override
    public Statement hold(StatementId id) {
        Statement statement = entities.find(Statement.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (statement == null) {
            throw new NotFound("statement", id.value());
        }
        return statement;
    }

    @Override
    public boolean isThere(StatementId id) {
        List<?> there = entities.createNativeQuery("SELECT id FROM statement WHERE id = ?1 FOR KEY SHARE")
                .setParameter(1, id.value())
                .getResultList();
        return !there.isEmpty();
    }

    @Override
    public void save(Statement statement) {
        Writes.save(entities, statement);
    }

    @Override
    public void remove(Statement statement) {
        Writes.remove(entities, statement);
    }

    @Override
    public Optional<StatementUse> useOf(StatementId id) {
        Object use = entities.createNativeQuery(USE).setParameter(1, id.value()).getSingleResult();
        return Optional.ofNullable(use).map(Object::toString).map(StatementUse::valueOf);
    }
}
