package org.vouch.web.statement;

import java.util.List;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Basis;

/**
 * Where the chain in the panel ends, as far as it is typed: at a holder, and at what that holder rests on.
 *
 * @param key of the sentence
 */
record ChainEnd(String key, List<Object> arguments) {

    private static final String ENDS = "reading.chain.ends.";

    /** Null where there is no holder yet. */
    static ChainEnd of(StatementForm form) {
        SourceHint holder = form.getAttribution().holder();
        if (holder == null) {
            return null;
        }
        if (isNobody(holder)) {
            return new ChainEnd("reading.chain.lineage", List.of(holder.name()));
        }
        return form.getSameAs() == null ? at(holder.name(), form.getSaid()) : citing(holder.name(), form.getSameAs());
    }

    private static ChainEnd citing(String holder, long statement) {
        return new ChainEnd(ENDS + "cited", List.of(holder, "s" + statement));
    }

    private static ChainEnd at(String holder, SaidForm said) {
        if (said.getBasis() != Basis.RESTS_ON) {
            return new ChainEnd(ENDS + said.getBasis(), List.of(holder));
        }
        if (said.getRestsOnStatement() != null && !said.getRestsOnStatement().isOnlyTyped()) {
            StatementChoice on = said.getRestsOnStatement();
            return new ChainEnd(ENDS + "statement", List.of(holder, "s" + on.id(), on.holder()));
        }
        SourceHint on = said.getRestsOnSource();
        if (on == null) {
            return new ChainEnd(ENDS + "RESTS_ON", List.of(holder));
        }
        return new ChainEnd(ENDS + (isNobody(on) ? "nobody" : "source"), List.of(holder, on.name()));
    }

    /** Whether nobody can find out who that is. */
    private static boolean isNobody(SourceHint source) {
        return source.kind() == SourceKind.UNNAMED;
    }
}
