package org.vouch.domain.report.contents;

import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceState;

/** An item shown or cited for a statement. */
public record EvidenceEntry(
        long id,
        long statement,
        Long citation,
        EvidenceKind kind,
        String description,
        Long issuer,
        EvidenceState state,
        Long checker) {}
