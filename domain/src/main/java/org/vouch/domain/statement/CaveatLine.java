package org.vouch.domain.statement;

import org.vouch.domain.shared.Words;
import org.vouch.domain.source.SourceId;

/**
 * A reservation and who uttered it.
 *
 * @param citation the citation that carries it; null where it is recorded together with its citation, or its citation
 *     is gone
 */
public record CaveatLine(SourceId utterer, String text, CitationId citation) {

    public CaveatLine {
        if (utterer == null) {
            throw new CaveatWithoutUtterer();
        }
        text = Words.required(text, 500);
    }

    public CaveatLine(SourceId utterer, String text) {
        this(utterer, text, null);
    }
}
