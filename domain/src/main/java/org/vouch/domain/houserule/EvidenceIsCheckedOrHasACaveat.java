package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** Evidence was checked by somebody, or a caveat tells that it was not. A file photo proves nothing and needs none. */
final class EvidenceIsCheckedOrHasACaveat implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return draft.statements()
                .filter(said -> said.unverified() > 0 && said.caveats() == 0)
                .map(said -> RuleFinding.ofStatement(HouseRule.EVIDENCE_UNVERIFIED, said, said.unverified()));
    }
}
