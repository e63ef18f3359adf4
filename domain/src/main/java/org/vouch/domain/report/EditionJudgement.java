package org.vouch.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How an edition came to be released, as it was frozen, and whether the desk still stands by it.
 *
 * @param people the names of those who had each part; a part nobody is known for is missing
 * @param withdrawal null unless it was taken back
 */
public record EditionJudgement(
        Map<EditionPart, List<String>> people, List<FrozenFinding> findings, Withdrawal withdrawal) {

    public EditionJudgement {
        people = Map.copyOf(people);
        findings = List.copyOf(findings);
    }

    /** Why it was taken back, when and by whom. */
    public record Withdrawal(String reason, String byName, Instant at) {}

    public List<FrozenFinding> accepted() {
        return findings.stream().filter(FrozenFinding::isAccepted).toList();
    }

    /** What was to be looked at, and nobody said anything. */
    public List<FrozenFinding> unspoken() {
        return findings.stream().filter(found -> !found.isAccepted()).toList();
    }
}
