package org.vouch.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.vouch.domain.shared.HistoryReading;

@ApplicationScoped
class JpaHistoryReading implements HistoryReading {

    private final Sql sql;

    @Inject
    JpaHistoryReading(Sql sql) {
        this.sql = sql;
    }

    protected JpaHistoryReading() {
        this(null);
    }

    @Override
    public Instant began() {
        return sql.one("SELECT at FROM history.began", row -> Columns.instant(row, "at"))
                .orElse(Instant.MAX);
    }
}
