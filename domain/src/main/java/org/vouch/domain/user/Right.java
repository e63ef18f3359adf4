package org.vouch.domain.user;

/** What a use case asks of whoever calls it. */
public enum Right {
    /** Asked of nobody: signing in, accepting an invitation, setting up. */
    ANYBODY,
    /** One's own password, language and kept drafts. */
    OWN_ACCOUNT,
    /** Read the desk and export released editions. */
    LOOK,
    /** Add and change sources and articles. */
    CURATE,
    /** Record statements, citations and claims. */
    RECORD,
    /** Assess sources and statements. */
    GRADE,
    /** Find, with a reason, that origins are other than the desk's rules have them. */
    OVERRULE,
    /** Compile reports and send them for release. */
    DRAFT,
    /** Give credibility 1 without a second origin, with a reason. */
    CONFIRM_ALONE,
    /** Decide where graders differ, and ask somebody to judge. */
    ADJUDICATE,
    /** Make one source of two. */
    MERGE,
    /** Release or return what another drafted. */
    RELEASE,
    /** Staff and the audit trail. */
    ADMINISTER
}
