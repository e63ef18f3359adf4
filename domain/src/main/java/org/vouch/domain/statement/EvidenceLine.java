package org.vouch.domain.statement;

import java.util.Objects;
import org.vouch.domain.shared.Words;
import org.vouch.domain.source.SourceId;

/**
 * Something shown or cited for a statement.
 *
 * @param issuer who put it out, or null where that is not known
 * @param checker who checked it, or null where nobody did
 * @param citation as in {@link CaveatLine}
 */
public record EvidenceLine(
        EvidenceKind kind,
        String description,
        SourceId issuer,
        EvidenceState state,
        SourceId checker,
        CitationId citation) {

    public EvidenceLine {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(state);
        description = Words.required(description, 500);
    }

    public EvidenceLine(EvidenceKind kind, String description, SourceId issuer, EvidenceState state, SourceId checker) {
        this(kind, description, issuer, state, checker, null);
    }
}
