package org.vouch.domain.houserule;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules of the house, and which of them hold a release. */
public final class HouseRules {

    private static final Map<HouseRule, Rule> AT_WORK = new EnumMap<>(Map.ofEntries(
            Map.entry(HouseRule.SINGLE_ORIGIN, new SingleOriginIsSaidInTheNote()),
            Map.entry(HouseRule.ACCUSED_NOT_HEARD, new WhoIsAccusedIsHeard()),
            Map.entry(HouseRule.GRADE_MISSING, new EveryGradeIsGiven()),
            Map.entry(HouseRule.ARTICLE_RETRACTED, new NoArticleWasRetracted()),
            Map.entry(HouseRule.LINEAGE_UNKNOWN, new LineageIsKnown()),
            Map.entry(HouseRule.HOLDER_UNNAMED, new HolderIsNamedOrTheReasonGiven()),
            Map.entry(HouseRule.UNDATED, new StatementHasADate()),
            Map.entry(HouseRule.DATE_OPEN, new DateIsOfOneDay()),
            Map.entry(HouseRule.EVIDENCE_UNVERIFIED, new EvidenceIsCheckedOrHasACaveat()),
            Map.entry(HouseRule.GRADE_PAST_DUE, new NoGradeIsPastDue()),
            Map.entry(HouseRule.GRADE_OVERRULED, new NoGradeWasOverruled()),
            Map.entry(HouseRule.NOT_JUDGED, new CredibilityCanBeJudged()),
            Map.entry(HouseRule.VERSION_UNREAD, new LatestVersionWasRead()),
            Map.entry(HouseRule.FIGURES_DIFFER, new FiguresAgreeOrTheNoteSaysWhy())));

    private final Set<HouseRule> holding;

    public HouseRules(Set<HouseRule> holding) {
        this.holding = EnumSet.noneOf(HouseRule.class);
        this.holding.addAll(holding);
    }

    /** Every place that breaks one of them, what holds the release first. */
    public List<RuleFinding> check(DraftFacts draft) {
        return AT_WORK.entrySet().stream()
                .flatMap(rule -> rule.getValue().broken(draft))
                .map(found -> found.holding(holding.contains(found.rule())))
                .sorted(Comparator.comparing((RuleFinding found) -> !found.holds()))
                .toList();
    }
}
