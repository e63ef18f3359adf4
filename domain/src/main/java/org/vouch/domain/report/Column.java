package org.vouch.domain.report;

import java.util.Locale;

/** The columns of a report's CSV in their order. Names and order are a contract with whoever reads the file. */
public enum Column {
    REPORT,
    EDITION,
    ITEM,
    CLAIM_ID,
    CLAIM,
    STANCE,
    STATEMENT_ID,
    STATEMENT,
    HOLDER,
    HOLDER_KIND,
    HOLDER_AFFILIATION,
    NAMING,
    MADE_ON,
    SETTING,
    BASIS,
    RELIABILITY,
    RELIABILITY_GROUNDS,
    CREDIBILITY,
    CREDIBILITY_GROUNDS,
    OVERRULED,
    FIGURES,
    CAVEATS,
    EVIDENCE,
    ORIGIN,
    OUTLETS,
    PATHS,
    ORIGINS,
    ORIGINS_POSSIBLE,
    CITATION_ID,
    QUOTE,
    QUOTE_MODE,
    CUE,
    CHAIN,
    SOURCING_LINE,
    PUBLISHER,
    TITLE,
    PUBLISHED_ON,
    URL,
    CAPTURED_AT,
    TEXT_SHA256,
    NOTE;

    /** What joins the values of a many-valued cell. */
    public static final String JOINED_BY = " | ";

    /** What joins the hops of a chain, from the publisher to the holder. */
    public static final String CHAINED_BY = " > ";

    /** The name in the header row. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its cells are numbers Vouch itself wrote, which no spreadsheet takes for a formula. */
    public boolean isNumber() {
        return switch (this) {
            case EDITION, ITEM, OUTLETS, PATHS, ORIGINS, ORIGINS_POSSIBLE -> true;
            default -> false;
        };
    }

    /** Whether its cells hold many values. */
    public boolean isMany() {
        return joiner() != null;
    }

    /** What joins the values of its cells; null where they hold one. */
    public String joiner() {
        return switch (this) {
            case HOLDER_AFFILIATION, OVERRULED, FIGURES, CAVEATS, EVIDENCE, ORIGIN -> JOINED_BY;
            case CHAIN -> CHAINED_BY;
            default -> null;
        };
    }
}
