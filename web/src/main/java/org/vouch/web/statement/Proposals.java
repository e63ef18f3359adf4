package org.vouch.web.statement;

import java.util.List;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.statement.OfferedDate;
import org.vouch.domain.statement.WeekdayDates;

/** What can be read off the words around those chosen: how they are quoted, by which cue, which day is spoken of. */
final class Proposals {

    private final ArticleText article;
    private final int from;
    private final int to;

    Proposals(ArticleText article, SpanForm span) {
        this.article = article;
        this.from = article.text().offsetByCodePoints(0, span.getStart());
        this.to = article.text().offsetByCodePoints(from, span.getEnd() - span.getStart());
    }

    /** The panel as it opens on chosen words. */
    static StatementForm opening(ArticleText article, SpanForm span) {
        Proposals proposals = new Proposals(article, span);
        StatementForm form = new StatementForm();
        form.setArticle(article.id().value());
        form.setVersionId(article.versionId().value());
        form.setVersionNumber(article.number());
        form.setSpan(span);
        form.getAttribution().setMode(QuotedWords.proposed(article.text(), proposals.from, proposals.to));
        form.getAttribution().setCue(Cues.near(article.text(), proposals.from, proposals.to, article.language()));
        return form;
    }

    List<OfferedDate> dates() {
        int[] sentence = Sentences.around(article.text(), from, to, article.language());
        return WeekdayDates.in(article.text().substring(sentence[0], sentence[1]), article.publishedOn());
    }
}
