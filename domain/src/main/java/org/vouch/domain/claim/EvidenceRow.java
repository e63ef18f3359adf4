package org.vouch.domain.claim;

import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceState;

/**
 * @param issuedBy the issuer's name, or null
 * @param checkedBy the checker's name, or null where nobody checked it
 * @param citation the citation it was recorded with, or null
 */
public record EvidenceRow(
        EvidenceKind kind,
        String description,
        SourceId issuer,
        String issuedBy,
        EvidenceState state,
        SourceId checker,
        String checkedBy,
        CitationId citation) {}
