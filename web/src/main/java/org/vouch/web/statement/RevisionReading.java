package org.vouch.web.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vouch.domain.claim.StatementFinder;
import org.vouch.domain.claim.StatementReading;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** Fills the form of a statement from what is on record. */
@ApplicationScoped
class RevisionReading {

    private final StatementReading statements;
    private final StatementFinder hints;
    private final SourceFinder sources;

    @Inject
    RevisionReading(StatementReading statements, StatementFinder hints, SourceFinder sources) {
        this.statements = statements;
        this.hints = hints;
        this.sources = sources;
    }

    protected RevisionReading() {
        this(null, null, null);
    }

    /** @throws NotFound if there is none */
    RevisionForm of(StatementId id) {
        StatementRow row = statements.details(id).row();
        return Revision.of(row, this::source, restsOn(row.basis().statement()));
    }

    Optional<RevisionForm> find(StatementId id) {
        try {
            return Optional.of(of(id));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    private SourceHint source(SourceId source) {
        return source == null ? null : sources.find(source).orElse(null);
    }

    private StatementChoice restsOn(StatementId statement) {
        return statement == null
                ? null
                : hints.find(statement).map(StatementChoice::of).orElse(null);
    }
}
