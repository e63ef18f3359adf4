package org.vouch.domain.source;

/** What a source is. */
public enum SourceKind {
    NEWS_OUTLET,
    NEWS_AGENCY,
    GOVERNMENT_BODY,
    INTELLIGENCE_SERVICE,
    ARMED_FORCE,
    INTERNATIONAL_ORGANISATION,
    THINK_TANK,
    COMPANY,
    OFFICIAL,
    PRIVATE_PERSON,
    SOCIAL_ACCOUNT,
    DOCUMENT,
    /** Nobody who can be found, such as "Russian media", or somebody whose name is withheld. */
    UNNAMED
}
