package org.vouch.domain.claim;

/** What the origins of a claim are like, for narrowing a list. */
public enum OriginState {
    /** Asserted by two outlets or more, and all of it leads back to one origin. */
    MANY_OUTLETS_ONE_ORIGIN,
    /** Two origins or more are established. */
    SEVERAL,
    /** More origins are possible than are established. */
    OPEN,
    /** It is asserted, and no line leads to anybody who can be found. */
    NONE,
    /** Sources that assert it rest on each other. */
    CIRCULAR,
    /** An editor's finding counts. */
    OVERRULED
}
