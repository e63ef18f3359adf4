package org.vouch.domain.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Adds statements to a draft, one after the other, and tells what came of it. */
final class Adding {

    private final ReportDraft draft;
    private final List<Long> only;
    private final Set<Long> fresh = new LinkedHashSet<>();
    private final Set<Long> put = new LinkedHashSet<>();
    private final Set<Long> there = new LinkedHashSet<>();
    private final Set<Long> silent = new LinkedHashSet<>();

    Adding(ReportDraft draft, List<Long> only) {
        this.draft = draft;
        this.only = only;
    }

    void put(Choosable said) {
        List<Long> claims = under(said);
        claims.forEach(claim -> put(said.id(), claim));
        if (claims.isEmpty()) {
            silent.add(said.id());
        } else if (!put.contains(said.id())) {
            there.add(said.id());
        }
    }

    private void put(long statement, long claim) {
        if (!draft.has(claim)) {
            draft.addClaim(claim, List.of(statement));
            fresh.add(claim);
            put.add(statement);
        } else if (!draft.chooseMore(claim, List.of(statement)).isEmpty()) {
            put.add(statement);
        }
    }

    private List<Long> under(Choosable said) {
        if (!only.isEmpty()) {
            return said.claims().stream().filter(only::contains).toList();
        }
        List<Long> known = said.claims().stream()
                .filter(claim -> draft.has(claim) && !fresh.contains(claim))
                .toList();
        return known.isEmpty() ? said.claims() : known;
    }

    Added done() {
        if (put.isEmpty() && !there.isEmpty()) {
            throw new AllThereAlready(List.copyOf(there));
        }
        if (put.isEmpty()) {
            throw new NothingToAdd();
        }
        return new Added(List.copyOf(fresh), List.copyOf(put), List.copyOf(there), List.copyOf(silent));
    }
}
