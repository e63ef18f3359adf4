package org.vouch.domain.houserule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A rule of the house, named as what breaks it; in the order they are told. */
public enum HouseRule {
    /** One established origin, and no note that says so. */
    SINGLE_ORIGIN(true),
    /** Somebody is accused, and neither they nor whoever speaks for them is heard. */
    ACCUSED_NOT_HEARD(true),
    /** A statement or its holder has no grade. */
    GRADE_MISSING(true),
    /** The outlet took the article back. */
    ARTICLE_RETRACTED(true),
    /** A statement comes only through somebody who cannot be found. */
    LINEAGE_UNKNOWN(false),
    /** The holder is not named and nobody says why. */
    HOLDER_UNNAMED(false),
    /** Nobody knows when it was said. */
    UNDATED(false),
    /** The day it was said is not known, only about when. */
    DATE_OPEN(false),
    /** Evidence that nobody checked, and no caveat. */
    EVIDENCE_UNVERIFIED(false),
    /** A grade is past its review date. */
    GRADE_PAST_DUE(false),
    /** Credibility 1 without a second origin, with a reason. */
    GRADE_OVERRULED(false),
    /** Credibility 6: it cannot be judged. */
    NOT_JUDGED(false),
    /** The article has a later version that the statement was not read in. */
    VERSION_UNREAD(false),
    /** Figures of one kind differ, and no note says so. */
    FIGURES_DIFFER(false);

    private final boolean holdsAtFirst;

    HouseRule(boolean holdsAtFirst) {
        this.holdsAtFirst = holdsAtFirst;
    }

    /** Those that hold a release until an administrator says otherwise. */
    public static Set<HouseRule> usuallyHolding() {
        Set<HouseRule> holding = EnumSet.noneOf(HouseRule.class);
        Arrays.stream(values()).filter(rule -> rule.holdsAtFirst).forEach(holding::add);
        return holding;
    }
}
