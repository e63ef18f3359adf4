package org.vouch.domain.statement;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** A row that one citation of the statement may have brought along. */
@MappedSuperclass
abstract class CitedPart extends StatementPart {

    @ManyToOne
    @JoinColumn(name = "citation_id")
    private Citation citation;

    protected CitedPart() {}

    CitedPart(Statement statement, int position) {
        super(statement, position);
    }

    /** @param which null where no citation brought it along */
    final void broughtBy(CitationId which) {
        citation = statement().citation(which);
    }

    /** Null where no citation brought it along. */
    CitationId citation() {
        return citation == null ? null : citation.id();
    }

    /** The citation is taken away; what it carried stays with the statement. */
    void loosen(Citation gone) {
        if (gone.equals(citation)) {
            citation = null;
        }
    }
}
