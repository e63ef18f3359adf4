package org.vouch.domain.statement;

import java.util.List;
import java.util.Objects;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Words;

/**
 * What was said, apart from who reports it.
 *
 * @param gist in the desk's words, 500 characters at most
 * @param madeOn when it was said, as far as known; or null
 * @param madeOnWords the article's words for that day, such as "Thursday"; or null
 * @param setting on what occasion, or null
 */
public record Said(
        String gist, PartialDate madeOn, String madeOnWords, String setting, BasisOf basis, List<FigureLine> figures) {

    public Said {
        gist = Words.required(gist, 500);
        madeOnWords = Words.optional(madeOnWords, 100);
        setting = Words.optional(setting, 300);
        Objects.requireNonNull(basis);
        figures = List.copyOf(figures);
    }
}
