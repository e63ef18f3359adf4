package org.vouch.domain.claim;

import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.CitationId;

/** @param citation the citation it was recorded with, or null */
public record CaveatRow(SourceId utterer, String utteredBy, String text, CitationId citation) {}
