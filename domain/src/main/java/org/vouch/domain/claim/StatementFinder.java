package org.vouch.domain.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** Finds statements while another is being typed. */
public interface StatementFinder {

    /**
     * Statements of the same holder whose gist or quotes are like the words, or that bear on one of the claims; the
     * likest first.
     *
     * @param words the gist typed so far, or the words chosen in the article; may be empty
     * @param claims may be empty
     */
    List<PerhapsSame> perhapsSame(SourceId holder, String words, Collection<ClaimId> claims);

    /** By words of the gist, by the holder's name, or by number ("s12"). */
    List<StatementHint> alike(String typed, int most);

    Optional<StatementHint> find(StatementId id);
}
