package org.vouch.domain.corroboration;

import java.util.Comparator;
import java.util.List;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/**
 * One step by which lines become one origin.
 *
 * @param from the source that adds none by itself
 * @param into what it leads back to; the same for {@link Reason#SAME_HOLDER}
 * @param tie how they are affiliated, or null where the reason is another
 * @param statements the statements it is read from, if any, by number
 */
public record Collapse(Reason reason, SourceId from, SourceId into, AffiliationKind tie, List<StatementId> statements) {

    static final Comparator<Collapse> IN_ORDER = Comparator.comparing(Collapse::reason)
            .thenComparing(collapse -> collapse.from().value())
            .thenComparing(collapse -> collapse.into().value())
            .thenComparing(Collapse::tie, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Collapse {
        statements = List.copyOf(statements);
    }
}
