package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** The steps by which lines became one, each once, with the statements it is read from. */
final class Steps {

    private record Step(Reason reason, SourceId from, SourceId into, AffiliationKind tie) {}

    private final Map<Step, Set<StatementId>> found = new HashMap<>();

    void add(Reason reason, SourceId from, SourceId into, StatementId statement) {
        statements(new Step(reason, from, into, null)).add(statement);
    }

    void add(Reason reason, SourceId from, SourceId into, AffiliationKind tie) {
        statements(new Step(reason, from, into, tie));
    }

    List<Collapse> inOrder() {
        List<Collapse> collapses = new ArrayList<>();
        found.forEach((step, statements) ->
                collapses.add(new Collapse(step.reason, step.from, step.into, step.tie, List.copyOf(statements))));
        collapses.sort(Collapse.IN_ORDER);
        return collapses;
    }

    private Set<StatementId> statements(Step step) {
        return found.computeIfAbsent(step, key -> new TreeSet<>(Comparator.comparing(StatementId::value)));
    }
}
