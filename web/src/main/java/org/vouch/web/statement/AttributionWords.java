package org.vouch.web.statement;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.shared.Words;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.HopLine;
import org.vouch.domain.statement.NamingWithoutReason;
import org.vouch.domain.statement.NoHolder;

/** How a citation attributes the words, read from what was typed. A hop that was left empty is none. */
final class AttributionWords {

    private static final int LONGEST_CUE = 200;
    private static final int LONGEST_REASON = 500;

    private AttributionWords() {}

    /**
     * @param at what the ids of its fields begin with
     * @param hop the field at which a missing holder is told
     * @return null if a field breaks a rule
     */
    static Attribution read(AttributionForm typed, String at, String hop, PanelCheck check) {
        List<HopLine> hops = new ArrayList<>();
        typed.getHops().stream()
                .filter(one -> one.getSource() != null)
                .forEach(one -> hops.add(new HopLine(one.getSource().id(), one.getAct())));
        check.at(at + hop, () -> {
            if (hops.isEmpty()) {
                throw new NoHolder();
            }
            return hops;
        });
        check.at(at + "cue", () -> Words.optional(typed.getCue(), LONGEST_CUE));
        check.at(at + "reason", () -> {
            String reason = Words.optional(typed.getReason(), LONGEST_REASON);
            if (reason == null && typed.getNaming().asksForReason()) {
                throw new NamingWithoutReason();
            }
            return reason;
        });
        return check.passed()
                ? check.at(
                        at + hop,
                        () -> new Attribution(
                                hops, typed.getMode(), typed.getCue(), typed.getNaming(), typed.getReason()))
                : null;
    }
}
